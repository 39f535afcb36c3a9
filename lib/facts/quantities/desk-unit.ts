import type { HouseStyle } from '@/lib/domain/house-style'
import type { MeasureUnit, QuantityFact } from '../fact'

type Table = Readonly<Record<MeasureUnit, MeasureUnit>>

/** What an American desk writes for a metric unit. */
const us: Table = {
  millimeter: 'inch',
  centimeter: 'inch',
  decimeter: 'inch',
  meter: 'foot',
  kilometer: 'mile',
  'square-millimeter': 'square-inch',
  'square-centimeter': 'square-inch',
  'square-meter': 'square-foot',
  'square-kilometer': 'square-mile',
  hectare: 'acre',
  'cubic-centimeter': 'cubic-inch',
  'cubic-meter': 'cubic-foot',
  'cubic-kilometer': 'cubic-mile',
  'cubic-meter-per-second': 'cubic-foot-per-second',
  milliliter: 'fluid-ounce',
  centiliter: 'fluid-ounce',
  deciliter: 'fluid-ounce',
  liter: 'gallon',
  hectoliter: 'gallon',
  'gallon-imperial': 'gallon',
  gram: 'ounce',
  kilogram: 'pound',
  tonne: 'ton',
  stone: 'pound',
  'stone-and-pound': 'pound',
  celsius: 'fahrenheit',
  'kilometer-per-hour': 'mile-per-hour',
  'meter-per-second': 'mile-per-hour',
  bar: 'pound-force-per-square-inch',
  kilopascal: 'pound-force-per-square-inch',
  'liter-per-100-kilometer': 'mile-per-gallon',
  'mile-per-gallon-imperial': 'mile-per-gallon',
}

/** What a metric desk writes for a customary unit. */
const metric: Table = {
  inch: 'centimeter',
  foot: 'meter',
  'foot-and-inch': 'meter',
  yard: 'meter',
  mile: 'kilometer',
  'square-inch': 'square-centimeter',
  'square-foot': 'square-meter',
  'square-yard': 'square-meter',
  'square-mile': 'square-kilometer',
  acre: 'hectare',
  'cubic-inch': 'cubic-centimeter',
  'cubic-foot': 'cubic-meter',
  'cubic-yard': 'cubic-meter',
  'cubic-mile': 'cubic-kilometer',
  'cubic-foot-per-second': 'cubic-meter-per-second',
  'fluid-ounce': 'milliliter',
  pint: 'liter',
  gallon: 'liter',
  'gallon-imperial': 'liter',
  ounce: 'gram',
  pound: 'kilogram',
  'pound-and-ounce': 'kilogram',
  stone: 'kilogram',
  'stone-and-pound': 'kilogram',
  ton: 'tonne',
  fahrenheit: 'celsius',
  'mile-per-hour': 'kilometer-per-hour',
  'foot-per-second': 'meter-per-second',
  'pound-force-per-square-inch': 'bar',
  'mile-per-gallon': 'liter-per-100-kilometer',
  'mile-per-gallon-imperial': 'liter-per-100-kilometer',
}

/** A British desk is metric but for roads, speeds, pints and people. */
const keptInBritain = new Set([
  'mile',
  'square-mile',
  'mile-per-hour',
  'pint',
  'stone',
  'stone-and-pound',
  'foot-and-inch',
  'pound-and-ounce',
  'mile-per-gallon-imperial',
])

const uk: Table = {
  ...Object.fromEntries(Object.entries(metric).filter(([unit]) => !keptInBritain.has(unit))),
  kilometer: 'mile',
  'square-kilometer': 'square-mile',
  'kilometer-per-hour': 'mile-per-hour',
  'meter-per-second': 'mile-per-hour',
  'mile-per-gallon': 'mile-per-gallon-imperial',
  'liter-per-100-kilometer': 'mile-per-gallon-imperial',
}

const tables = { us, uk, metric }

/** The unit that the desk writes instead of the fact's; undefined where it stays as it is. */
export function deskUnit(fact: QuantityFact, { measurement }: HouseStyle): MeasureUnit | undefined {
  if (fact.fixed) return undefined
  if (fact.person && measurement !== 'metric') {
    if (fact.unit === 'meter') return 'foot-and-inch'
    if (fact.unit === 'kilogram' && measurement === 'uk') return 'stone-and-pound'
  }
  const unit = tables[measurement][fact.unit]
  if (fact.unit === 'liter' && unit === 'gallon' && (fact.value ?? fact.low ?? 0) < 2) return 'pint'
  return unit
}
