import { plainText } from '@/lib/domain/inline-content'
import type { NewTermEntry } from '@/lib/domain/term-entry'
import type { Hint } from './analysis'
import type { BenchContext } from './bench-context'
import { activeSegment } from './words'

/** The words that are chosen in the French and in the English of one segment, for an entry of the glossary. */
export function selectedWords(context: BenchContext): Partial<Pick<NewTermEntry, 'source' | 'target'>> {
  const { picked, segments } = context.store.getState()
  const active = activeSegment(context)
  const source = picked && segments.get(picked.segmentId)?.source
  const french = source ? plainText(source).slice(picked.from, picked.to).trim() : ''
  const range = context.editor.current?.selection()
  const isHere = active && (!picked || picked.segmentId === active.id)
  const english = isHere && range ? plainText(active.target).slice(range.from, range.to).trim() : ''
  return { ...(french && { source: [french] }), ...(english && { target: english }) }
}

/** The term that a person most likely means: the one whose English the cursor is in, else the first that is amiss, else the first. */
export function nearestTerm(hints: readonly Hint[], cursor: number | null): Hint | undefined {
  const terms = hints.filter(({ entries }) => entries)
  const isAtCursor = ({ targetRange }: Hint) =>
    cursor !== null && targetRange !== undefined && targetRange.from <= cursor && cursor <= targetRange.to
  return (
    terms.find(isAtCursor) ?? terms.find(({ fate }) => fate === 'broken' || fate === 'missing') ?? terms[0]
  )
}
