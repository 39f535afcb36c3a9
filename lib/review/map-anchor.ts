import { diffWordsWithSpace } from 'diff'
import type { Anchor } from '@/lib/domain/remark'

/** A stretch of the old text and what stands there in the new one; `same` where nothing changed. */
type Hunk = { from: number; to: number; nowFrom: number; nowTo: number; same: boolean }

function hunksOf(before: string, after: string): Hunk[] {
  const hunks: Hunk[] = []
  let old = 0
  let now = 0
  for (const { value, added, removed } of diffWordsWithSpace(before, after)) {
    const last = hunks.at(-1)
    const same = !added && !removed
    const oldEnd = added ? old : old + value.length
    const nowEnd = removed ? now : now + value.length
    if (last && !same && !last.same) {
      last.to = oldEnd
      last.nowTo = nowEnd
    } else hunks.push({ from: old, to: oldEnd, nowFrom: now, nowTo: nowEnd, same })
    old = oldEnd
    now = nowEnd
  }
  return hunks
}

/** Where a text stands in another one: the place nearest to `near`; null where it does not. UTF-16 offsets. */
function findNear(text: string, wanted: string, near: number): Anchor | null {
  if (wanted === '') return null
  let best: number | null = null
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    if (best === null || Math.abs(at - near) < Math.abs(best - near)) best = at
  return best === null ? null : { from: best, to: best + wanted.length }
}

function trimmed(text: string, from: number, to: number): Anchor | null {
  while (from < to && /\s/.test(text[from] ?? '')) from += 1
  while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1
  return from < to ? { from, to } : null
}

/**
 * Where words of a text stand after the text was changed: words that were moved along are where they went, words that were
 * replaced are what replaced them, and words that are gone are nowhere (null). UTF-16 offsets of the two plain texts.
 */
export function mapAnchor(before: string, after: string, { from, to }: Anchor): Anchor | null {
  if (before === after) return { from, to }
  const hunks = hunksOf(before, after)
  const start = hunks.find((hunk) => hunk.from <= from && from < hunk.to)
  const end = hunks.find((hunk) => hunk.from < to && to <= hunk.to)
  if (!start || !end) return null
  if (start === end && !start.same && (from > start.from || to < start.to)) {
    const found = findNear(after.slice(start.nowFrom, start.nowTo), before.slice(from, to), from - start.from)
    if (found) return { from: start.nowFrom + found.from, to: start.nowFrom + found.to }
  }
  const nowFrom = start.same ? start.nowFrom + (from - start.from) : start.nowFrom
  const nowTo = end.same ? end.nowFrom + (to - end.from) : end.nowTo
  return trimmed(after, nowFrom, nowTo)
}

/** Where words stand whose place is not known any more, or was told of another text: the nearest place that reads so. */
export function placeQuote(text: string, quote: string, anchor: Anchor | null): Anchor | null {
  if (anchor && text.slice(anchor.from, anchor.to) === quote) return anchor
  return findNear(text, quote, anchor?.from ?? 0)
}

/** A place in one of two halves. */
export type HalfPlace = { half: 'first' | 'second'; anchor: Anchor | null }

/**
 * Where words of a text stand after it was cut in two halves (white space at the cut may be gone): in the half in which
 * they begin, as far as they reach there.
 */
export function splitAnchor(
  whole: string,
  { first, second }: { first: string; second: string },
  { from, to }: Anchor,
): HalfPlace {
  const cut = whole.length - second.length
  if (from >= cut && second !== '') return { half: 'second', anchor: { from: from - cut, to: to - cut } }
  return { half: 'first', anchor: trimmed(first, from, Math.min(to, first.length)) }
}

/** Where words of the text that was joined on behind another stand in the whole of both. */
export function mergeAnchor(whole: string, joined: string, { from, to }: Anchor): Anchor {
  const offset = whole.length - joined.length
  return { from: from + offset, to: to + offset }
}
