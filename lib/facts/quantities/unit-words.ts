import type { HouseStyle } from '@/lib/domain/house-style'
import type { MeasureUnit } from '../fact'

/** Units that Intl does not name: one and many, in American spelling; a plural in "s" goes without saying. */
const own: Readonly<Record<MeasureUnit, readonly [one: string, many?: string]>> = {
  nanometer: ['nanometer'],
  micrometer: ['micrometer'],
  decimeter: ['decimeter'],
  'nautical-mile': ['nautical mile'],
  'light-year': ['light-year'],
  'square-millimeter': ['square millimeter'],
  'square-centimeter': ['square centimeter'],
  'square-meter': ['square meter'],
  'square-kilometer': ['square kilometer'],
  'square-inch': ['square inch', 'square inches'],
  'square-foot': ['square foot', 'square feet'],
  'square-yard': ['square yard'],
  'square-mile': ['square mile'],
  'cubic-millimeter': ['cubic millimeter'],
  'cubic-centimeter': ['cubic centimeter'],
  'cubic-meter': ['cubic meter'],
  'cubic-kilometer': ['cubic kilometer'],
  'cubic-inch': ['cubic inch', 'cubic inches'],
  'cubic-foot': ['cubic foot', 'cubic feet'],
  'cubic-yard': ['cubic yard'],
  'cubic-mile': ['cubic mile'],
  'cubic-meter-per-second': ['cubic meter per second', 'cubic meters per second'],
  'cubic-foot-per-second': ['cubic foot per second', 'cubic feet per second'],
  centiliter: ['centiliter'],
  deciliter: ['deciliter'],
  hectoliter: ['hectoliter'],
  'fluid-ounce': ['fluid ounce'],
  pint: ['pint'],
  gallon: ['gallon'],
  'gallon-imperial': ['imperial gallon'],
  barrel: ['barrel'],
  bushel: ['bushel'],
  microgram: ['microgram'],
  milligram: ['milligram'],
  tonne: ['metric ton'],
  ton: ['ton'],
  kelvin: ['kelvin'],
  generic: ['degree'],
  'mile-per-hour': ['mph', 'mph'],
  'kilometer-per-hour': ['kilometer per hour', 'kilometers per hour'],
  'kilometer-per-second': ['kilometer per second', 'kilometers per second'],
  'meter-per-second': ['meter per second', 'meters per second'],
  'foot-per-second': ['foot per second', 'feet per second'],
  knot: ['knot'],
  pascal: ['pascal'],
  hectopascal: ['hectopascal'],
  kilopascal: ['kilopascal'],
  megapascal: ['megapascal'],
  millibar: ['millibar'],
  bar: ['bar', 'bar'],
  'pound-force-per-square-inch': ['psi', 'psi'],
  'millimeter-ofhg': ['millimeter of mercury', 'millimeters of mercury'],
  joule: ['joule'],
  kilojoule: ['kilojoule'],
  megajoule: ['megajoule'],
  foodcalorie: ['calorie'],
  kilocalorie: ['kilocalorie'],
  'watt-hour': ['watt-hour'],
  'kilowatt-hour': ['kilowatt-hour'],
  'megawatt-hour': ['megawatt-hour'],
  'gigawatt-hour': ['gigawatt-hour'],
  'terawatt-hour': ['terawatt-hour'],
  watt: ['watt'],
  kilowatt: ['kilowatt'],
  megawatt: ['megawatt'],
  gigawatt: ['gigawatt'],
  terawatt: ['terawatt'],
  horsepower: ['horsepower', 'horsepower'],
  'liter-per-100-kilometer': ['liter per 100 kilometers', 'liters per 100 kilometers'],
  'mile-per-gallon': ['mpg', 'mpg'],
  'mile-per-gallon-imperial': ['mile per imperial gallon', 'miles per imperial gallon'],
  'kilobit-per-second': ['kilobit per second', 'kilobits per second'],
  'megabit-per-second': ['megabit per second', 'megabits per second'],
  'gigabit-per-second': ['gigabit per second', 'gigabits per second'],
  'megabyte-per-second': ['megabyte per second', 'megabytes per second'],
  'gigabyte-per-second': ['gigabyte per second', 'gigabytes per second'],
  hertz: ['hertz', 'hertz'],
  kilohertz: ['kilohertz', 'kilohertz'],
  megahertz: ['megahertz', 'megahertz'],
  gigahertz: ['gigahertz', 'gigahertz'],
  volt: ['volt'],
  kilovolt: ['kilovolt'],
  ampere: ['ampere'],
  decibel: ['decibel'],
}

function british(words: string): string {
  return words.replace(/metric ton/, 'tonne').replace(/(met|lit)er/g, '$1re')
}

const known = new Map<string, string>()

function fromIntl(unit: MeasureUnit, many: boolean, spelling: string): string {
  const format = new Intl.NumberFormat(spelling, { style: 'unit', unit, unitDisplay: 'long' })
  const part = format.formatToParts(many ? 2 : 1).find(({ type }) => type === 'unit')
  return part?.value ?? unit
}

/** The name of a unit behind a number, one or many, in the desk's spelling; Intl's where Intl has the unit. */
export function unitWords(unit: MeasureUnit, many: boolean, style: Pick<HouseStyle, 'spelling'>): string {
  const key = `${unit} ${many} ${style.spelling}`
  let words = known.get(key)
  if (words === undefined) {
    const named = own[unit]
    if (named) {
      words = many ? (named[1] ?? `${named[0]}s`) : named[0]
      if (style.spelling === 'en-GB') words = british(words)
    } else words = fromIntl(unit, many, style.spelling)
    known.set(key, words)
  }
  return words
}
