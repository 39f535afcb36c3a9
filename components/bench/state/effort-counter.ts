/** Who has done nothing for this long is not working, in milliseconds. */
export const restAfter = 60_000

/**
 * Counts how long a person works in each segment: from one sign of life (a key, the pointer) to the next, while the page is
 * in sight. Times are milliseconds of any clock that goes forward.
 */
export class EffortCounter {
  private readonly counted = new Map<string, number>()
  private segmentId: string | null = null
  private since: number | null = null

  /** A sign of life; a rest of more than a minute before it counts as a minute. */
  act(now: number): void {
    this.count(now)
    this.since = now
  }

  /** The person goes to a segment, or to none. */
  enter(segmentId: string | null, now: number): void {
    if (segmentId === this.segmentId) return
    this.count(now)
    this.segmentId = segmentId
    if (this.since !== null) this.since = now
  }

  /** The page is out of sight; the next sign of life begins anew. */
  rest(now: number): void {
    this.count(now)
    this.since = null
  }

  /** What was counted since this was last asked, in whole milliseconds. */
  take(now: number): { segmentId: string; milliseconds: number }[] {
    this.count(now)
    const taken = [...this.counted]
      .map(([segmentId, milliseconds]) => ({ segmentId, milliseconds: Math.round(milliseconds) }))
      .filter(({ milliseconds }) => milliseconds > 0)
    this.counted.clear()
    return taken
  }

  private count(now: number): void {
    if (this.since === null) return
    const spent = Math.max(0, Math.min(now - this.since, restAfter))
    const idle = now - this.since > restAfter
    if (this.segmentId !== null && spent > 0)
      this.counted.set(this.segmentId, (this.counted.get(this.segmentId) ?? 0) + spent)
    this.since = idle ? null : now
  }
}
