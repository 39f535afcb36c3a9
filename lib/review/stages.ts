import type { Revision } from '@/lib/domain/revision'
import { hasText } from './segment-content'

/**
 * Where a segment's words came from: the first draft, what who wrote it made of that, and the words now. `translator` is
 * the last state before somebody else changed the words; while nobody has, it is the newest.
 */
export type Stages = { first: Revision; translator: Revision; now: Revision }

/** The stages of a history, the newest revision first; null where there never were words. */
export function findStages(revisions: readonly Revision[]): Stages | null {
  const past = revisions.filter(({ kind }) => kind !== 'set-aside').toReversed()
  const first = past.find(({ target }) => hasText(target))
  const now = past.at(-1)
  if (!first || !now) return null
  const writer = past.find(({ kind }) => kind === 'set-target')?.author ?? first.author
  const begun = past.findIndex(({ author, kind }) => kind === 'set-target' && author === writer)
  const taken = past.findIndex(
    ({ author, kind }, i) => i > begun && kind === 'set-target' && author !== writer,
  )
  const translator = (taken < 0 ? now : past[taken - 1]) ?? now
  return { first, translator, now }
}
