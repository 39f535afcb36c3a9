import type { Finding } from '@/lib/domain/finding'
import { analyse } from './analysis'
import { aroundOf, type BenchState } from './bench-state'

/** A fix in a segment's English: `text` takes the place of the range. */
export type SegmentFix = { segmentId: string; from: number; to: number; text: string }

/** Whether two findings are mended for the same reason: one entry's, or the same words wrong in the same way. */
function isLike(a: Finding, b: Finding): boolean {
  if (a.check !== b.check || a.values.problem !== b.values.problem) return false
  return a.check === 'term' ? a.values.expected === b.values.expected : a.text === b.text
}

/** Whether a finding can be mended wherever it stands: the words that are wrong are there, and so are the right ones. */
export function isMendable({ side, replacements }: Finding): boolean {
  return side === 'target' && replacements.length > 0
}

/** The best mending of every finding in the article that is like the given one, in reading order. */
export function likeFindings(state: BenchState, finding: Finding): SegmentFix[] {
  const { order, segments, withFindings, activeId, conflicts, lens } = state
  return order.flatMap((segmentId) => {
    const segment = segments.get(segmentId)
    const mayHave = withFindings.has(segmentId) || segmentId === activeId
    if (!segment || !mayHave || conflicts.has(segmentId)) return []
    return analyse(segment, lens, aroundOf(state, segment))
      .findings.filter((other) => isMendable(other) && isLike(finding, other))
      .map(({ from, to, replacements: [text = ''] }) => ({ segmentId, from, to, text }))
  })
}
