import type { Comparison, Moment, Passage } from '@/lib/domain/moment'
import { plainText } from '@/lib/domain/inline-content'
import type { Segment } from '@/lib/domain/segment'
import type { Database } from '../db/schema'
import { getArticle } from './get-article'
import { listSegments } from './list-segments'

/** Changes of one person with no longer pause than this between them, in milliseconds, are one moment. */
const pause = 30 * 60_000

/** A revision as it is needed here. */
type Row = {
  segment_id: string
  article_revision: number
  mutation_id: string | null
  at: number
  author: string
  kind: string
  version: number
  target: string
}

/**
 * An article against what it was when its counter stood at `since`; without one, as it first came in. Segments that were
 * split or merged since then are one passage, then and now, because their words cannot be told apart. Throws
 * `article-not-found`.
 */
export async function compareArticle(db: Database, articleId: string, wanted?: number): Promise<Comparison> {
  const { title } = await getArticle(db, articleId)
  const rows: Row[] = await db
    .selectFrom('revision')
    .select(['segment_id', 'article_revision', 'mutation_id', 'at', 'author', 'kind', 'version', 'target'])
    .where('article_id', '=', articleId)
    .where('kind', '!=', 'set-aside')
    .orderBy('article_revision')
    .orderBy('at')
    .orderBy('version')
    .execute()
  const { segments } = await listSegments(db, articleId)
  const moments = momentsOf(rows)
  const since = wanted ?? moments.at(-1)?.revision ?? 0
  return { articleId, title, moments, since, passages: passagesOf(rows, segments, since) }
}

/** The newest first. */
function momentsOf(rows: readonly Row[]): Moment[] {
  const moments: Moment[] = []
  let last: Row | undefined
  for (const row of rows) {
    const moment = moments.at(-1)
    const goesOn =
      moment !== undefined &&
      last?.author === row.author &&
      (last.kind === 'import') === (row.kind === 'import') &&
      row.at - last.at < pause
    if (goesOn) {
      if (row.article_revision !== moment.revision) moment.changes += 1
      moment.revision = row.article_revision
      moment.at = row.at
    } else moments.push({ revision: row.article_revision, at: row.at, author: row.author, changes: 1 })
    last = row
  }
  return moments.reverse()
}

function passagesOf(rows: readonly Row[], segments: readonly Segment[], since: number): Passage[] {
  const histories = new Map<string, Row[]>()
  for (const row of rows) {
    const list = histories.get(row.segment_id) ?? []
    list.push(row)
    histories.set(row.segment_id, list)
  }
  for (const list of histories.values()) list.sort((a, b) => a.version - b.version)
  const { order, family } = familiesOf(rows, histories, segments, since)
  const textThen = (id: string): string => {
    const list = histories.get(id) ?? []
    const at = list.findLastIndex((row) => row.article_revision <= since)
    const row = list[at]
    return row === undefined || isRemoval(list, at) ? '' : plainText(JSON.parse(row.target))
  }

  const passages = new Map<string, Passage & { olds: string[]; news: string[]; sources: string[] }>()
  const places = new Map(segments.map((segment, place) => [segment.id, { segment, place }]))
  for (const id of order) {
    const root = family(id)
    const now = places.get(id)
    let passage = passages.get(root)
    if (!passage) {
      if (!now) continue
      const { segment, place } = now
      passage = {
        ...{ segmentId: segment.id, number: place + 1, blockId: segment.blockId, block: segment.block },
        ...{ source: '', before: '', after: '', changedBy: null, changedAt: null },
        ...{ olds: [], news: [], sources: [] },
      }
      passages.set(root, passage)
    }
    passage.olds.push(textThen(id))
    if (now) {
      passage.news.push(plainText(now.segment.target))
      passage.sources.push(plainText(now.segment.source))
    }
    const latest = histories.get(id)?.findLast((row) => row.article_revision > since)
    if (latest && latest.at >= (passage.changedAt ?? 0)) {
      passage.changedBy = latest.author
      passage.changedAt = latest.at
    }
  }
  return [...passages.values()].map(({ olds, news, sources, ...passage }) => ({
    ...passage,
    source: joined(sources),
    before: joined(olds),
    after: joined(news),
  }))
}

function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(' ')
}

/** Whether a row says that a merge took the segment away: its words stayed as they were, where those of the other one grew. */
function isRemoval(history: readonly Row[], at: number): boolean {
  const row = history[at]
  if (row?.kind !== 'merge') return false
  const before = history[at - 1]
  return before === undefined ? plainText(JSON.parse(row.target)) === '' : before.target === row.target
}

/** Ids that a split or a merge after `since` has to do with each other are one family; `order` has all ids, those that are gone behind what took them in. */
function familiesOf(
  rows: readonly Row[],
  histories: ReadonlyMap<string, readonly Row[]>,
  segments: readonly Segment[],
  since: number,
): { order: string[]; family: (id: string) => string } {
  const parents = new Map<string, string>()
  const family = (id: string): string => {
    let root = id
    while (parents.has(root)) root = parents.get(root) ?? root
    return root
  }
  const structural = new Map<string, Row[]>()
  for (const row of rows)
    if ((row.kind === 'split' || row.kind === 'merge') && row.article_revision > since && row.mutation_id) {
      const both = structural.get(row.mutation_id) ?? []
      both.push(row)
      structural.set(row.mutation_id, both)
    }
  const order = segments.map(({ id }) => id)
  const present = new Set(order)
  for (const both of [...structural.values()].reverse()) {
    const [one, two] = both
    if (!one || !two || one.segment_id === two.segment_id) continue
    const [a, b] = [family(one.segment_id), family(two.segment_id)]
    if (a !== b) parents.set(b, a)
    if (one.kind !== 'merge') continue
    const removedFirst = isRemoval(
      histories.get(one.segment_id) ?? [],
      (histories.get(one.segment_id) ?? []).indexOf(one),
    )
    const [gone, stays] = removedFirst ? [one, two] : [two, one]
    if (present.has(gone.segment_id)) continue
    const at = order.indexOf(stays.segment_id)
    order.splice(at < 0 ? order.length : at + 1, 0, gone.segment_id)
    present.add(gone.segment_id)
  }
  return { order, family }
}
