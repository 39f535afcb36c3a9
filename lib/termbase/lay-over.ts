import type { NewTermEntry } from '@/lib/domain/term-entry'

/** The most forms that an entry has of each sort. */
const formLimit = 50

/**
 * One entry laid over another: the upper one's word is law, the forms are united, the upper one's first. What the upper one
 * wants or accepts is no longer forbidden, what it forbids no longer accepted; the lower one's preferred form, where it is
 * another, is gone unless the upper one accepts it. A note stays where the upper one has none.
 */
export function layOver(lower: NewTermEntry, upper: NewTermEntry): NewTermEntry {
  const accepted = united(
    upper.accepted,
    lower.accepted.filter((form) => !upper.forbidden.includes(form)),
    [upper.target],
  )
  return {
    source: united(upper.source, lower.source),
    target: upper.target,
    accepted,
    forbidden: united(upper.forbidden, lower.forbidden, [upper.target, ...upper.accepted]),
    kind: upper.kind,
    caseRule: upper.caseRule,
    note: upper.note.trim() === '' ? lower.note : upper.note,
    status: upper.status,
  }
}

function united(
  upper: readonly string[],
  lower: readonly string[],
  without: readonly string[] = [],
): string[] {
  return [...new Set([...upper, ...lower])].filter((form) => !without.includes(form)).slice(0, formLimit)
}
