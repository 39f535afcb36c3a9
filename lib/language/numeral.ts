import type { Range } from './range'

/** A number as a text writes it, in digits, words or both. */
export type Numeral = Range & {
  /** Its tokens: `[first, next)`. */
  first: number
  next: number
  /** Where the counted noun begins: `next`, or one more after "millions d'", "quinzaine de", "third of". */
  noun: number
  value: number
  /** Decimals of `value` as it is written; 0 for "2,5 millions", which says no more than hundreds of thousands. */
  decimals: number
  style: 'digits' | 'words' | 'mixed'
  form: 'cardinal' | 'ordinal' | 'fraction' | 'century'
  /** What the last word multiplies by: 1,000 for "mille", 1,000,000 for "millions"; else 1. */
  scale: number
  /** Round by its own wording: "une quinzaine", "un millier". */
  approximate: boolean
  /** "un", "une", "one", "a", "an" and nothing else: as often an article as a number. */
  lone: boolean
  /** Digits with thousands separators, which no year has. */
  grouped: boolean
  /** Touches digits on either side through a hyphen, slash, colon or the like: a range, a score, a date. */
  linked: boolean
  /** Where a minus sign or the word "moins", "minus" begins that stands directly before it. */
  minusFrom?: number
}
