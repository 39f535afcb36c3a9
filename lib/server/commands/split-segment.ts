import type { ChangeAnswer } from '@/lib/domain/answers'
import { EtabliError } from '@/lib/domain/errors'
import type { Segment } from '@/lib/domain/segment'
import { restoreSplit } from '@/lib/review/restore-content'
import { splitContent } from '@/lib/review/split-content'
import type { SegmentContent } from '@/lib/review/segment-content'
import { partRemarks } from '../remarks/follow-words'
import { contentColumns, segmentFromRow, selectSegments } from '../db/segment-row'
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
 * Cuts a segment in two; the second half follows it under `newId`. With `newBlock`, the second half and what followed
 * in the block become a block of their own. Throws `cannot-split` where the cut gives a half without source, where the
 * remembered halves are not those of the segment, or where a new id is taken.
 */
export async function splitSegment(context: ChangeContext, change: ChangeOf<'split'>): Promise<ChangeAnswer> {
  const segment = await getSegmentAt(context, change.segmentId, change.baseVersion)
  const cut = change.restore
    ? restoreSplit(segment, change.restore)
    : splitContent(segment, change.sourceOffset, change.targetOffset)
  if (!cut) throw new EtabliError('cannot-split')
  await ensureNewIds(context, change)
  const granted = (half: SegmentContent) => grantedContent(context, half, segment.state === 'sent-back')
  const [one, two] = change.restore ? [await granted(cut[0]), await granted(cut[1])] : cut

  const first = await updateSegment(context, segment, one, { kind: 'split', origin: null })
  await partRemarks(context, segment, one, { ...two, id: change.newId })
  const moved = change.newBlock ? await moveToNewBlock(context, segment, change.newBlock) : []

  const second: Segment = {
    ...two,
    id: change.newId,
    blockId: change.newBlock?.id ?? segment.blockId,
    block: change.newBlock?.block ?? segment.block,
    version: await nextVersion(context, change.newId),
    updatedAt: context.now,
  }
  await insertAfter(context, segment, second)
  await recordRevision(context, second, { kind: 'split', origin: null })
  return { segments: [first, second, ...moved], removed: [] }
}

async function ensureNewIds({ trx }: ChangeContext, { newId, newBlock }: ChangeOf<'split'>): Promise<void> {
  const segment = await trx.selectFrom('segment').select('id').where('id', '=', newId).executeTakeFirst()
  const block =
    newBlock && (await trx.selectFrom('block').select('id').where('id', '=', newBlock.id).executeTakeFirst())
  if (segment || block) throw new EtabliError('cannot-split')
}

async function moveToNewBlock(
  { trx, articleId, revision }: ChangeContext,
  segment: PlacedSegment,
  newBlock: NonNullable<ChangeOf<'split'>['newBlock']>,
): Promise<Segment[]> {
  await trx
    .insertInto('block')
    .values({ id: newBlock.id, article_id: articleId, block: JSON.stringify(newBlock.block) })
    .execute()
  await trx
    .updateTable('segment')
    .set({ block_id: newBlock.id, revision })
    .where('block_id', '=', segment.blockId)
    .where('position', '>', segment.position)
    .execute()
  const rows = await selectSegments(trx)
    .where('segment.block_id', '=', newBlock.id)
    .orderBy('segment.position')
    .execute()
  return rows.map(segmentFromRow)
}

/** One more than the id ever had: a segment that a merge took away comes back newer than anyone remembers it. */
async function nextVersion({ trx }: ChangeContext, id: string): Promise<number> {
  const { version } = await trx
    .selectFrom('revision')
    .select(({ fn }) => fn.max('version').as('version'))
    .where('segment_id', '=', id)
    .executeTakeFirstOrThrow()
  return (version ?? 0) + 1
}

async function insertAfter(
  { trx, articleId, revision }: ChangeContext,
  { position }: PlacedSegment,
  segment: Segment,
): Promise<void> {
  await trx
    .updateTable('segment')
    .set((eb) => ({ position: eb('position', '+', 1) }))
    .where('article_id', '=', articleId)
    .where('position', '>', position)
    .execute()
  await trx
    .insertInto('segment')
    .values({
      ...contentColumns(segment),
      id: segment.id,
      article_id: articleId,
      block_id: segment.blockId,
      position: position + 1,
      version: segment.version,
      revision,
      updated_at: segment.updatedAt,
    })
    .execute()
}
