import type { MeasureUnit } from '../fact'

/** What a unit measures. Units of one dimension convert into one another. */
export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'temperature'
  | 'speed'
  | 'flow'
  | 'pressure'
  | 'energy'
  | 'power'
  | 'consumption'
  | 'angle'
  | 'data'
  | 'data-rate'
  | 'frequency'
  | 'voltage'
  | 'current'
  | 'sound'

/** One of the unit is `factor` of the dimension's base unit (after `offset`, for temperatures). */
export type UnitDefinition = { dimension: Dimension; factor: number; offset?: number; inverse?: true }

const mile = 1609.344
const foot = 0.3048
const inch = 0.0254
const yard = 0.9144
const pound = 0.45359237
const gallon = 3.785411784
const imperialGallon = 4.54609

function units(dimension: Dimension, factors: Record<string, number>): [MeasureUnit, UnitDefinition][] {
  return Object.entries(factors).map(([unit, factor]) => [unit, { dimension, factor }])
}

/**
 * Every unit that is recognised, by its CLDR identifier; factors are the exact ones of the international yard and pound
 * (1959) and of the SI brochure. `generic` is a temperature of which the text does not say the scale.
 */
export const unitDefinitions: ReadonlyMap<MeasureUnit, UnitDefinition> = new Map([
  ...units('length', {
    nanometer: 1e-9,
    micrometer: 1e-6,
    millimeter: 1e-3,
    centimeter: 1e-2,
    decimeter: 0.1,
    meter: 1,
    kilometer: 1000,
    inch,
    foot,
    'foot-and-inch': foot,
    yard,
    mile,
    'nautical-mile': 1852,
    'light-year': 9.4607304725808e15,
  }),
  ...units('area', {
    'square-millimeter': 1e-6,
    'square-centimeter': 1e-4,
    'square-meter': 1,
    'square-kilometer': 1e6,
    hectare: 1e4,
    acre: 4046.8564224,
    'square-inch': inch ** 2,
    'square-foot': foot ** 2,
    'square-yard': yard ** 2,
    'square-mile': mile ** 2,
  }),
  ...units('volume', {
    'cubic-millimeter': 1e-6,
    'cubic-centimeter': 1e-3,
    'cubic-meter': 1000,
    'cubic-kilometer': 1e12,
    milliliter: 1e-3,
    centiliter: 1e-2,
    deciliter: 0.1,
    liter: 1,
    hectoliter: 100,
    'fluid-ounce': gallon / 128,
    pint: gallon / 8,
    gallon,
    'gallon-imperial': imperialGallon,
    barrel: 158.987294928,
    bushel: 35.23907016688,
    'cubic-inch': inch ** 3 * 1000,
    'cubic-foot': foot ** 3 * 1000,
    'cubic-yard': yard ** 3 * 1000,
    'cubic-mile': mile ** 3 * 1000,
  }),
  ...units('mass', {
    microgram: 1e-9,
    milligram: 1e-6,
    gram: 1e-3,
    kilogram: 1,
    tonne: 1000,
    ounce: pound / 16,
    pound,
    'pound-and-ounce': pound,
    stone: pound * 14,
    'stone-and-pound': pound * 14,
    ton: pound * 2000,
  }),
  ['celsius', { dimension: 'temperature', factor: 1, offset: 0 }],
  ['fahrenheit', { dimension: 'temperature', factor: 5 / 9, offset: 32 }],
  ['kelvin', { dimension: 'temperature', factor: 1, offset: 273.15 }],
  ['generic', { dimension: 'temperature', factor: 1, offset: 0 }],
  ...units('speed', {
    'meter-per-second': 1,
    'kilometer-per-hour': 1 / 3.6,
    'kilometer-per-second': 1000,
    'foot-per-second': foot,
    'mile-per-hour': mile / 3600,
    knot: 1852 / 3600,
  }),
  ...units('flow', { 'cubic-meter-per-second': 1, 'cubic-foot-per-second': foot ** 3 }),
  ...units('pressure', {
    pascal: 1,
    hectopascal: 100,
    kilopascal: 1000,
    megapascal: 1e6,
    millibar: 100,
    bar: 1e5,
    'pound-force-per-square-inch': 6894.757293168,
    'millimeter-ofhg': 133.322387415,
  }),
  ...units('energy', {
    joule: 1,
    kilojoule: 1000,
    megajoule: 1e6,
    foodcalorie: 4184,
    kilocalorie: 4184,
    'watt-hour': 3600,
    'kilowatt-hour': 3.6e6,
    'megawatt-hour': 3.6e9,
    'gigawatt-hour': 3.6e12,
    'terawatt-hour': 3.6e15,
  }),
  ...units('power', {
    watt: 1,
    kilowatt: 1000,
    megawatt: 1e6,
    gigawatt: 1e9,
    terawatt: 1e12,
    horsepower: 745.69987158227,
  }),
  ['liter-per-100-kilometer', { dimension: 'consumption', factor: 1 }],
  ['mile-per-gallon', { dimension: 'consumption', factor: (100 * gallon * 1000) / mile, inverse: true }],
  [
    'mile-per-gallon-imperial',
    { dimension: 'consumption', factor: (100 * imperialGallon * 1000) / mile, inverse: true },
  ],
  ...units('angle', { degree: 1 }),
  ...units('data', {
    bit: 1 / 8,
    kilobit: 125,
    megabit: 125e3,
    gigabit: 125e6,
    byte: 1,
    kilobyte: 1e3,
    megabyte: 1e6,
    gigabyte: 1e9,
    terabyte: 1e12,
    petabyte: 1e15,
  }),
  ...units('data-rate', {
    'kilobit-per-second': 1,
    'megabit-per-second': 1e3,
    'gigabit-per-second': 1e6,
    'megabyte-per-second': 8e3,
    'gigabyte-per-second': 8e6,
  }),
  ...units('frequency', { hertz: 1, kilohertz: 1e3, megahertz: 1e6, gigahertz: 1e9 }),
  ...units('voltage', { volt: 1, kilovolt: 1000 }),
  ...units('current', { ampere: 1 }),
  ...units('sound', { decibel: 1 }),
])
