import { brackets } from './brackets'
import type { Check } from './check'
import { date } from './date'
import { empty } from './empty'
import { money } from './money'
import { name } from './name'
import { number } from './number'
import { quantity } from './quantity'
import { quotation } from './quotation'
import { reference } from './reference'
import { repeatedWord } from './repeated-word'
import { spacing } from './spacing'
import { term } from './term'
import { time } from './time'
import { untranslated } from './untranslated'

/** Every check, in the order in which findings at one place are shown. */
export const checks = [
  empty,
  untranslated,
  term,
  name,
  quantity,
  number,
  money,
  date,
  time,
  quotation,
  reference,
  repeatedWord,
  spacing,
  brackets,
] as const satisfies readonly Check[]

export type CheckId = (typeof checks)[number]['id']
