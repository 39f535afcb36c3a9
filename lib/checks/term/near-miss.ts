import type { Range } from '@/lib/language/range'
import type { TermSuffix } from '@/lib/termbase/term-match'
import type { Draft, Word } from './draft'

/** A place of the draft that is an entry's form but for a slip of the pen. The range takes in the possessive. */
export type NearMiss = Range & {
  /** The English that was meant, in the singular. */
  form: string
  suffix: TermSuffix
  problem: 'wrong-spelling' | 'wrong-case' | 'left-in-french'
  /** Only the dots of an abbreviation or the space in a common term differ: "UN" for "U.N.", "airstrike" for "air strike". */
  slight: boolean
  /** How many letters are wrong. */
  distance: number
}

/** English that an entry allows, and a spelling of it to look for. */
export type Candidate = { form: string; spelling: string; plural: boolean; words: readonly Word[] }

/** A near miss from one place of the draft to another, with the possessive that follows. */
export function nearMiss(
  draft: Draft,
  from: number,
  end: number,
  miss: Pick<NearMiss, 'form' | 'problem'> & Partial<NearMiss> & { plural?: boolean },
): NearMiss {
  const [owner = '', mark] = /^(['’])s(?![\p{L}\p{N}])/u.exec(draft.text.slice(end, end + 3)) ?? []
  const possessive = mark === "'" ? "'" : mark === undefined ? '' : '’'
  const { form, problem, plural = false, slight = false, distance = 0 } = miss
  return { from, to: end + owner.length, form, suffix: { plural, possessive }, problem, slight, distance }
}
