import type { LiveEvents, LiveText, Presence, PresenceReport } from '@/lib/domain/live'
import { getBus } from '../bus'
import type { Database } from '../db/schema'
import type { BusMessage } from '../local-bus'
import { log } from '../log'
import { listChangesSince } from '../queries/list-changes-since'
import { patience, Presences } from './presences'

export type Listener = (event: Uint8Array) => void

/** Tabs in one message to other servers; one has about 180 bytes, and a message less than 8,000. */
const presencePage = 30

const encoder = new TextEncoder()
const server = crypto.randomUUID()

/** An event as it goes over the wire. */
export function encodeEvent<Name extends keyof LiveEvents>(name: Name, data: LiveEvents[Name]): Uint8Array {
  const id = 'revision' in data ? `id: ${data.revision}\n` : ''
  return encoder.encode(`${id}event: ${name}\ndata: ${JSON.stringify(data)}\n\n`)
}

/**
 * An article as those who have it open on this server share it: what changed is read once for all of them, and several
 * changes at once while that takes.
 */
class ArticleRoom {
  private readonly listeners = new Set<Listener>()
  private readonly own = new Presences()
  private readonly elsewhere = new Map<
    string,
    { from: string; page: number; present: Presence[]; seenAt: number }
  >()
  private told = 0
  private wanted = 0
  private reading = false

  constructor(
    private readonly db: Database,
    private readonly articleId: string,
  ) {}

  get empty(): boolean {
    return this.listeners.size === 0
  }

  listen(listener: Listener): () => void {
    this.listeners.add(listener)
    listener(encodeEvent('presence', { present: this.present() }))
    return () => this.listeners.delete(listener)
  }

  /** Somebody has been told what there was up to this counter; from here on all are told together. */
  begin(revision: number): void {
    if (this.told > 0) return
    this.told = revision
    void this.read(this.wanted)
  }

  report(memberId: string, report: PresenceReport): Presence[] {
    this.own.report(memberId, report, Date.now())
    if (report.takeOver && report.segmentId) {
      const { segmentId, tab } = report
      this.own.takeOver(segmentId, tab)
      getBus().publish({ topic: 'take-over', articleId: this.articleId, segmentId, tab })
    }
    this.tellPresence()
    return this.present()
  }

  leave(tab: string): void {
    if (this.own.leave(tab)) this.tellPresence()
  }

  hear(message: BusMessage): void {
    if (message.topic === 'changed') void this.read(message.revision)
    else if (message.topic === 'text') {
      const { tab, memberId, segmentId, target } = message
      this.tell(encodeEvent('text', { tab, memberId, segmentId, target }))
    } else if (message.topic === 'take-over') {
      this.own.takeOver(message.segmentId, message.tab)
    } else if (message.topic === 'presence' && message.server !== server) {
      const { server: from, page, pages, present } = message
      this.elsewhere.set(`${from} ${page}`, { from, page, present, seenAt: Date.now() })
      for (const [key, known] of this.elsewhere)
        if (known.from === from && known.page >= pages) this.elsewhere.delete(key)
      this.tell(encodeEvent('presence', { present: this.present() }))
    }
  }

  private present(): Presence[] {
    const now = Date.now()
    const others = [...this.elsewhere.values()].filter(({ seenAt }) => now - seenAt < patience)
    return [...this.own.list(now), ...others.flatMap(({ present }) => present)]
  }

  private tellPresence(): void {
    const present = this.own.list(Date.now())
    const pages = Math.max(1, Math.ceil(present.length / presencePage))
    for (let page = 0; page < pages; page++)
      getBus().publish({
        ...{ topic: 'presence', articleId: this.articleId, server, page, pages },
        present: present.slice(page * presencePage, (page + 1) * presencePage),
      })
    this.tell(encodeEvent('presence', { present: this.present() }))
  }

  private tell(event: Uint8Array): void {
    for (const listener of [...this.listeners]) listener(event)
  }

  private async read(revision: number): Promise<void> {
    if (this.listeners.size === 0) return
    this.wanted = Math.max(this.wanted, revision)
    if (this.told === 0 || this.reading) return
    this.reading = true
    try {
      while (this.wanted > this.told) {
        const changes = await listChangesSince(this.db, this.articleId, this.told)
        this.told = Math.max(changes.revision, this.told)
        if (changes.revision < this.wanted) break
        this.tell(encodeEvent('changed', changes))
      }
    } catch (err) {
      log.error({ event: 'live', err }, 'what changed could not be read')
    } finally {
      this.reading = false
    }
  }
}

const rooms = new WeakMap<Database, Map<string, ArticleRoom>>()

/** The room of an article; it is there as long as somebody listens or speaks in it. */
export function getRoom(db: Database, articleId: string): ArticleRoom {
  const all = rooms.get(db) ?? openHouse(db)
  let room = all.get(articleId)
  if (!room) all.set(articleId, (room = new ArticleRoom(db, articleId)))
  return room
}

/** Takes away rooms that are empty, now and then. */
function openHouse(db: Database): Map<string, ArticleRoom> {
  const all = new Map<string, ArticleRoom>()
  rooms.set(db, all)
  getBus().subscribe((message) => {
    if ('articleId' in message) all.get(message.articleId)?.hear(message)
  })
  setInterval(() => {
    for (const [id, room] of all) if (room.empty) all.delete(id)
  }, 60_000).unref()
  return all
}

/** Lets others read along; never kept. */
export function tellWords(articleId: string, memberId: string, { tab, segmentId, target }: LiveText): void {
  getBus().publish({ topic: 'text', articleId, tab, memberId, segmentId, target })
}
