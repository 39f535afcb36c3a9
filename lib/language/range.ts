/** A stretch of text: UTF-16 offsets, half-open. */
export type Range = { from: number; to: number }

/** Whether two ranges share at least one character. */
export function overlaps(a: Range, b: Range): boolean {
  return a.from < b.to && b.from < a.to
}
