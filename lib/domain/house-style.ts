import { z } from 'zod'

export const houseStyleSchema = z.object({
  id: z.string().min(1).max(100),
  name: z.string().trim().min(1).max(100),
  /** BCP 47, handed to Intl. */
  locale: z.enum(['en-US', 'en-GB', 'en-001']),
  /** us: miles, Fahrenheit, pounds · uk: miles and mph, stone for people, else metric · metric: SI. */
  measurement: z.enum(['us', 'uk', 'metric']),
  /** convert: only the desk's system · keep: the source's · both: the source's, then the desk's in brackets. */
  policy: z.enum(['convert', 'keep', 'both']),
  dateOrder: z.enum(['month-day', 'day-month']),
  clock: z.enum(['12-hour', '24-hour']),
  /** "5%" · "5 percent" · "5 per cent". */
  percent: z.enum(['sign', 'percent', 'per-cent']),
  /** "€5 million" · "5 million euros" · "EUR 5 million". */
  currency: z.enum(['symbol', 'name', 'code']),
  /** Whole numbers below this are written in words (AP: 10); 0 for never. */
  spellOutBelow: z.int().min(0).max(101),
  quotationMarks: z.enum(['double', 'single']),
  spelling: z.enum(['en-US', 'en-GB']),
})
/** What a newsroom has decided about its English. */
export type HouseStyle = z.infer<typeof houseStyleSchema>

export const newHouseStyleSchema = houseStyleSchema.omit({ id: true })
/** A house style before the store has named it. */
export type NewHouseStyle = z.infer<typeof newHouseStyleSchema>

/** Built in: a newsroom starts from one of these and may edit its own. */
export const builtInHouseStyles = [
  {
    id: 'us',
    name: 'US news',
    locale: 'en-US',
    measurement: 'us',
    policy: 'convert',
    dateOrder: 'month-day',
    clock: '12-hour',
    percent: 'sign',
    currency: 'name',
    spellOutBelow: 10,
    quotationMarks: 'double',
    spelling: 'en-US',
  },
  {
    id: 'uk',
    name: 'UK news',
    locale: 'en-GB',
    measurement: 'uk',
    policy: 'convert',
    dateOrder: 'day-month',
    clock: '12-hour',
    percent: 'sign',
    currency: 'symbol',
    spellOutBelow: 10,
    quotationMarks: 'single',
    spelling: 'en-GB',
  },
  {
    id: 'intl',
    name: 'International',
    locale: 'en-001',
    measurement: 'metric',
    policy: 'both',
    dateOrder: 'day-month',
    clock: '24-hour',
    percent: 'percent',
    currency: 'name',
    spellOutBelow: 10,
    quotationMarks: 'double',
    spelling: 'en-GB',
  },
] as const satisfies readonly HouseStyle[]

/** The house style with that id among the given ones and the built-in ones; the first built-in one where it is gone. */
export function getHouseStyle(id: string, own: readonly HouseStyle[] = []): HouseStyle {
  return [...own, ...builtInHouseStyles].find((style) => style.id === id) ?? builtInHouseStyles[0]
}
