import type { TermEntry } from '@/lib/domain/term-entry'
import type { Range } from '@/lib/language/range'
import type { TermMatch } from '@/lib/termbase/term-match'
import { readWords, type Draft } from './draft'
import { mayStandFor } from './stand-ins'

/** What the French asks for: each mention of an entry, or of entries of one spelling, and where the draft answers it. */
export type Demand = {
  entries: readonly TermEntry[]
  mentions: TermMatch[]
  /** Where it is said rightly, and where it is said wrongly. */
  kept: Range[]
  wrong: Range[]
}

/** One demand for each entry that the French mentions, in the order of first mention. */
export function gatherDemands(wanted: readonly TermMatch[]): Demand[] {
  const byEntry = new Map<string, Demand>()
  for (const mention of wanted) {
    const { entry, others } = mention
    const known = byEntry.get(entry.id)
    if (known) known.mentions.push(mention)
    else byEntry.set(entry.id, { entries: [entry, ...others], mentions: [mention], kept: [], wrong: [] })
  }
  return [...byEntry.values()]
}

const spaced = (text: string) => ` ${text.replace(/[’'-]/g, ' ')} `

/** Whether a French form of the entry stands inside a longer term that is asked for: "OTAN" in "président de l'OTAN". */
export function hasInside({ mentions }: Demand, { source }: TermEntry): boolean {
  return source.some((form) => mentions.some(({ text }) => spaced(text).includes(spaced(form))))
}

/** Whether a later mention is gone for which no pronoun and no shorter word stands, and that English would not merge. */
export function isMissedAgain({ entries, mentions }: Demand, said: number, draft: Draft): boolean {
  if (entries.some((entry) => entry.kind === 'common' || mayStandFor(entry, draft))) return false
  const between = draft.source.slice(mentions[said - 1]?.to, mentions[said]?.from)
  return readWords(between).length > 2 || /[.!?…]\s/.test(between)
}
