import { houseStyleSchema, type HouseStyle } from '@/lib/domain/house-style'
import { quotedSample, renderSample, samples, spellingSample } from './house-style-sample'

const { shape } = houseStyleSchema

/** The decisions of a house style that are a choice of one, in the order of the form, with an example of each. */
export const houseStyleFields = [
  {
    name: 'measurement',
    label: 'settings:field.measurement',
    options: shape.measurement.options,
    words: {
      us: 'settings:measurement.us',
      uk: 'settings:measurement.uk',
      metric: 'settings:measurement.metric',
    },
    sample: (style: HouseStyle) => arrow(samples.measure, style),
  },
  {
    name: 'policy',
    label: 'settings:field.policy',
    options: shape.policy.options,
    words: { convert: 'settings:policy.convert', keep: 'settings:policy.keep', both: 'settings:policy.both' },
    sample: (style: HouseStyle) => arrow(samples.measure, style),
  },
  {
    name: 'currency',
    label: 'settings:field.currency',
    options: shape.currency.options,
    words: {
      symbol: 'settings:currency.symbol',
      name: 'settings:currency.name',
      code: 'settings:currency.code',
    },
    sample: (style: HouseStyle) => arrow(samples.money, style),
  },
  {
    name: 'percent',
    label: 'settings:field.percent',
    options: shape.percent.options,
    words: {
      sign: 'settings:percent.sign',
      percent: 'settings:percent.percent',
      'per-cent': 'settings:percent.perCent',
    },
    sample: (style: HouseStyle) => arrow(samples.percent, style),
  },
  {
    name: 'dateOrder',
    label: 'settings:field.dateOrder',
    options: shape.dateOrder.options,
    words: { 'month-day': 'settings:dateOrder.monthDay', 'day-month': 'settings:dateOrder.dayMonth' },
    sample: (style: HouseStyle) => arrow(samples.date, style),
  },
  {
    name: 'clock',
    label: 'settings:field.clock',
    options: shape.clock.options,
    words: { '12-hour': 'settings:clock.12', '24-hour': 'settings:clock.24' },
    sample: (style: HouseStyle) => arrow(samples.time, style),
  },
  {
    name: 'quotationMarks',
    label: 'settings:field.quotationMarks',
    options: shape.quotationMarks.options,
    words: { double: 'settings:quotationMarks.double', single: 'settings:quotationMarks.single' },
    sample: (style: HouseStyle) => quotedSample(style, 'We will stay'),
  },
  {
    name: 'spelling',
    label: 'settings:field.spelling',
    options: shape.spelling.options,
    words: { 'en-US': 'settings:spelling.us', 'en-GB': 'settings:spelling.gb' },
    sample: spellingSample,
  },
  {
    name: 'locale',
    label: 'settings:field.locale',
    options: shape.locale.options,
    words: {
      'en-US': 'settings:locale.us',
      'en-GB': 'settings:locale.gb',
      'en-001': 'settings:locale.world',
    },
    sample: (style: HouseStyle) => (1234567.5).toLocaleString(style.locale),
  },
] as const

function arrow(french: string, style: HouseStyle): string {
  const english = renderSample(french, style)
  return english && `${french} → ${english}`
}
