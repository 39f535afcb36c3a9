import type { ChangeAnswer } from '@/lib/domain/answers'
import { EtabliError } from '@/lib/domain/errors'
import type { Segment } from '@/lib/domain/segment'
import { mergeContents } from '@/lib/review/merge-contents'
import { restoreMerge } from '@/lib/review/restore-content'
import { joinRemarks } from '../remarks/follow-words'
import { segmentFromRow, selectSegments } from '../db/segment-row'
import { VersionConflict } from '../version-conflict'
import {
  getSegmentAt,
  recordRevision,
  updateSegment,
  type ChangeContext,
  type ChangeOf,
  type PlacedSegment,
} from './change-context'
import { grantedContent } from './granted-content'

/**
 * Takes the next segment into this one; where it began another block, the rest of that block joins this one. Throws
 * `cannot-merge` where `nextId` is not the next one or the remembered whole is not that of the two.
 */
export async function mergeSegments(
  context: ChangeContext,
  change: ChangeOf<'merge'>,
): Promise<ChangeAnswer> {
  const segment = await getSegmentAt(context, change.segmentId, change.baseVersion)
  const next = await getSegmentAt(context, change.nextId, change.nextVersion)
  if (next.position !== segment.position + 1) throw new EtabliError('cannot-merge')
  const joined = mergeContents(segment, next)
  const whole = change.restore ? restoreMerge(joined, change.restore) : joined
  if (!whole) throw new EtabliError('cannot-merge')
  const content = change.restore
    ? await grantedContent(
        context,
        whole,
        [segment, next].some(({ state }) => state === 'sent-back'),
      )
    : whole

  await removeSegment(context, next)
  const merged = await updateSegment(context, segment, content, { kind: 'merge', origin: null })
  await joinRemarks(context, next, merged)
  const moved = next.blockId === segment.blockId ? [] : await joinBlock(context, segment, next.blockId)
  return { segments: [merged, ...moved], removed: [next.id] }
}

/** Its last revision is one version ahead, so that nobody's change can take the id's next life for this one. */
async function removeSegment(context: ChangeContext, segment: PlacedSegment): Promise<void> {
  const { trx, articleId } = context
  const { numDeletedRows } = await trx
    .deleteFrom('segment')
    .where('id', '=', segment.id)
    .where('version', '=', segment.version)
    .executeTakeFirstOrThrow()
  if (numDeletedRows === 0n) throw new VersionConflict(null)
  await trx
    .updateTable('segment')
    .set((eb) => ({ position: eb('position', '-', 1) }))
    .where('article_id', '=', articleId)
    .where('position', '>', segment.position)
    .execute()
  await recordRevision(context, { ...segment, version: segment.version + 1 }, { kind: 'merge', origin: null })
}

/** The segment was the last of its block, so all that follow it there afterwards are those that moved. */
async function joinBlock(
  { trx, revision }: ChangeContext,
  { blockId, position }: PlacedSegment,
  emptiedId: string,
): Promise<Segment[]> {
  await trx
    .updateTable('segment')
    .set({ block_id: blockId, revision })
    .where('block_id', '=', emptiedId)
    .execute()
  await trx.deleteFrom('block').where('id', '=', emptiedId).execute()
  const rows = await selectSegments(trx)
    .where('segment.block_id', '=', blockId)
    .where('segment.position', '>', position)
    .orderBy('segment.position')
    .execute()
  return rows.map(segmentFromRow)
}
