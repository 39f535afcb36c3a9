import type { Presence, PresenceReport } from '@/lib/domain/live'

/** A tab that has said nothing for this many milliseconds is gone. */
export const patience = 20_000

type Known = Presence & { seenAt: number }

/** Who has one article open on this server. Times are the caller's, in milliseconds since 1970. */
export class Presences {
  private readonly tabs = new Map<string, Known>()

  report(memberId: string, { tab, segmentId, writing }: PresenceReport, now: number): void {
    const before = this.tabs.get(tab)
    const stays = before?.segmentId === segmentId && before.memberId === memberId
    const since = stays ? (before.writingSince ?? now) : now
    this.tabs.set(tab, { tab, memberId, segmentId, writingSince: writing ? since : null, seenAt: now })
  }

  leave(tab: string): boolean {
    return this.tabs.delete(tab)
  }

  /** A tab takes a segment: the others in it begin to wait behind it. */
  takeOver(segmentId: string, tab: string): void {
    for (const other of this.tabs.values())
      if (other.segmentId === segmentId && other.tab !== tab) other.writingSince = null
  }

  /** The tabs that are there, those that fell silent left out. */
  list(now: number): Presence[] {
    const present: Presence[] = []
    for (const { seenAt, ...presence } of this.tabs.values())
      if (now - seenAt < patience) present.push(presence)
      else this.tabs.delete(presence.tab)
    return present
  }
}
