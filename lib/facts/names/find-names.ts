import { overlaps, type Range } from '@/lib/language/range'
import type { NameCandidate } from './name-candidate'
import type { NameContext } from './name-context'
import { kindOfRun } from './name-kind'
import { readRuns } from './read-runs'
import { readWords } from './read-words'

export type { NameCandidate, NameKind } from './name-candidate'

/**
 * The names in a French text by their capitals and by what stands around them, in the order of place; no two overlap, and none
 * overlaps `taken`, what the termbase has found. Linear in the length of the text.
 */
export function findNames(text: string, context: NameContext, taken: readonly Range[] = []): NameCandidate[] {
  const words = readWords(text)
  const names: NameCandidate[] = []
  let next = 0
  const ordered = [...taken].sort((a, b) => a.from - b.from)
  for (const run of readRuns(words, context)) {
    while (next < ordered.length && (ordered[next] as Range).to <= run.from) next++
    const nearest = ordered[next]
    if (nearest && overlaps(nearest, run)) continue
    const { from, to } = run
    const kind = kindOfRun(words, run, text, context)
    names.push({
      from,
      to,
      text: text.slice(from, to),
      ...(kind && { kind }),
      form: run.acronym ? 'acronym' : 'proper',
    })
  }
  return names
}
