import type { Change } from '@/lib/domain/change'
import { EtabliError } from '@/lib/domain/errors'
import type { Revision } from '@/lib/domain/revision'
import type { Segment } from '@/lib/domain/segment'
import type { SegmentContent } from '@/lib/review/segment-content'
import type { DatabaseTransaction } from '../db/schema'
import { contentColumns, segmentFromRow, selectSegments } from '../db/segment-row'
import { followWords } from '../remarks/follow-words'
import type { Session } from '../session'
import { VersionConflict } from '../version-conflict'

/** One change on its way into the store. */
export type ChangeContext = {
  trx: DatabaseTransaction
  session: Session
  articleId: string
  mutationId: string
  /** What the article's counter stands at with this change. */
  revision: number
  /** Whether anything is said of the article's words. */
  remarked: boolean
  /** Milliseconds since 1970, the same for all that the change does. */
  now: number
}

/** The change of one type. */
export type ChangeOf<Type extends Change['type']> = Extract<Change, { type: Type }>

/**
 * Holds the article until the transaction ends, so that changes of its order cannot cross; throws `article-not-found`.
 * Versions alone would do for words, but positions are shared by all segments. The article's counter goes one up; its
 * value orders all changes of the article.
 */
export async function lockArticle(
  trx: DatabaseTransaction,
  articleId: string,
): Promise<Pick<ChangeContext, 'revision' | 'remarked'>> {
  const row = await trx
    .updateTable('article')
    .set((eb) => ({ revision: eb('revision', '+', 1) }))
    .where('id', '=', articleId)
    .returning(({ selectFrom, lit }) => [
      'revision',
      ...(['thread', 'annotation'] as const).map((table) =>
        selectFrom(table)
          .select(lit(1).as('some'))
          .where('article_id', '=', articleId)
          .limit(1)
          .as(`has_${table}`),
      ),
    ])
    .executeTakeFirst()
  if (!row) throw new EtabliError('article-not-found')
  return { revision: row.revision, remarked: row.has_thread !== null || row.has_annotation !== null }
}

/** A segment with its place in the article. */
export type PlacedSegment = Segment & { position: number }

/** The segment as it stands in the article; null where a merge took it away; throws `segment-not-found`. */
export async function findPlacedSegment(
  { trx, articleId }: ChangeContext,
  id: string,
): Promise<PlacedSegment | null> {
  const row = await selectSegments(trx)
    .where('segment.id', '=', id)
    .where('segment.article_id', '=', articleId)
    .executeTakeFirst()
  if (row) return { ...segmentFromRow(row), position: row.position }
  const past = await trx
    .selectFrom('revision')
    .select('id')
    .where('segment_id', '=', id)
    .where('article_id', '=', articleId)
    .executeTakeFirst()
  if (!past) throw new EtabliError('segment-not-found')
  return null
}

/** The segment at the version that a change started from; throws `VersionConflict`. */
export async function getSegmentAt(
  context: ChangeContext,
  id: string,
  version: number,
): Promise<PlacedSegment> {
  const segment = await findPlacedSegment(context, id)
  if (segment?.version !== version) throw new VersionConflict(segment && withoutPosition(segment))
  return segment
}

/** The segment as the interface knows it. */
export function withoutPosition({ position: _position, ...segment }: PlacedSegment): Segment {
  return segment
}

/** What a revision says besides the segment as it is after the change; its reason is the segment's unless it has one of its own. */
export type RevisionNote = Pick<Revision, 'kind' | 'origin'> & { reason?: string }

/** Writes new content over the version that `segment` has, with its revision; throws `VersionConflict` where it is not the newest. */
export async function updateSegment(
  context: ChangeContext,
  segment: PlacedSegment,
  content: SegmentContent,
  note: RevisionNote,
): Promise<Segment> {
  const { trx, now, revision } = context
  const { numUpdatedRows } = await trx
    .updateTable('segment')
    .set({ ...contentColumns(content), version: segment.version + 1, revision, updated_at: now })
    .where('id', '=', segment.id)
    .where('version', '=', segment.version)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) {
    const current = await findPlacedSegment(context, segment.id)
    throw new VersionConflict(current && withoutPosition(current))
  }
  const { source, target, state, reason, unsure, dismissals, wordsBy } = content
  const updated: Segment = {
    ...withoutPosition(segment),
    ...{ source, target, state, reason, unsure, dismissals, wordsBy },
    version: segment.version + 1,
    updatedAt: now,
  }
  if (context.remarked && note.kind !== 'split' && note.kind !== 'merge')
    await followWords(context, segment.id, segment, content)
  await recordRevision(context, updated, note)
  return updated
}

/** Adds a revision that holds the segment as it is, and makes the change the article's last one. */
export async function recordRevision(
  { trx, session, articleId, mutationId, revision, now }: ChangeContext,
  segment: Pick<Segment, 'id' | 'state' | 'version' | 'target' | 'reason'>,
  { kind, origin, reason = segment.reason ?? undefined }: RevisionNote,
): Promise<void> {
  await trx
    .insertInto('revision')
    .values({
      id: crypto.randomUUID(),
      article_id: articleId,
      article_revision: revision,
      segment_id: segment.id,
      mutation_id: mutationId,
      at: now,
      author: session.author,
      origin,
      kind,
      state: segment.state,
      version: segment.version,
      target: JSON.stringify(segment.target),
      reason: reason ?? null,
    })
    .execute()
  await trx.updateTable('article').set({ updated_at: now }).where('id', '=', articleId).execute()
}
