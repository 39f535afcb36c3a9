import { plainText } from '@/lib/domain/inline-content'
import type { Anchor } from '@/lib/domain/remark'
import type { Segment } from '@/lib/domain/segment'
import { mapAnchor, mergeAnchor, placeQuote, splitAnchor } from '@/lib/review/map-anchor'
import type { ChangeContext } from '../commands/change-context'

type Texts = Pick<Segment, 'source' | 'target'>
type Remark = {
  id: string
  table: 'thread' | 'annotation'
  side: 'source' | 'target'
  anchor: Anchor | null
  quote: string
}

/** What is said of words in a segment, with where they stand. */
async function remarksOn({ trx }: ChangeContext, segmentId: string): Promise<Remark[]> {
  const rows = await trx
    .selectFrom('thread')
    .select(['id', 'start', 'end', 'quote', 'side', (eb) => eb.val('thread').as('table')])
    .where('segment_id', '=', segmentId)
    .unionAll(
      trx
        .selectFrom('annotation')
        .select([
          ...(['id', 'start', 'end', 'quote'] as const),
          (eb) => eb.val('target').as('side'),
          (eb) => eb.val('annotation').as('table'),
        ])
        .where('segment_id', '=', segmentId)
        .where('deleted_at', 'is', null),
    )
    .execute()
  return rows.map(({ id, start, end, quote, side, table }) => ({
    ...{ id, quote, table: table as Remark['table'], side: side as Remark['side'] },
    anchor: start === null || end === null ? null : { from: start, to: end },
  }))
}

async function place(
  { trx, revision }: ChangeContext,
  { id, table }: Remark,
  segmentId: string,
  anchor: Anchor | null,
): Promise<void> {
  await trx
    .updateTable(table)
    .set({ segment_id: segmentId, start: anchor?.from ?? null, end: anchor?.to ?? null, revision })
    .where('id', '=', id)
    .execute()
}

/** Keeps what is said of words on them when a segment's texts change; words that were gone and come back have it again. */
export async function followWords(
  context: ChangeContext,
  segmentId: string,
  before: Texts,
  after: Texts,
): Promise<void> {
  for (const remark of await remarksOn(context, segmentId)) {
    if (remark.quote === '') continue
    const [old, now] = [plainText(before[remark.side]), plainText(after[remark.side])]
    if (old === now) continue
    const anchor = remark.anchor ? mapAnchor(old, now, remark.anchor) : placeQuote(now, remark.quote, null)
    if (anchor?.from !== remark.anchor?.from || anchor?.to !== remark.anchor?.to)
      await place(context, remark, segmentId, anchor)
  }
}

/** Parts what is said of a segment between the halves that it was cut into; what concerns it as a whole stays with the first. */
export async function partRemarks(
  context: ChangeContext,
  segment: Texts & { id: string },
  first: Texts,
  second: Texts & { id: string },
): Promise<void> {
  for (const remark of await remarksOn(context, segment.id)) {
    if (!remark.anchor) continue
    const { side } = remark
    const { half, anchor } = splitAnchor(
      plainText(segment[side]),
      { first: plainText(first[side]), second: plainText(second[side]) },
      remark.anchor,
    )
    await place(context, remark, half === 'first' ? segment.id : second.id, anchor)
  }
}

/** Moves what is said of a segment to the one that has taken it in behind its own words. */
export async function joinRemarks(
  context: ChangeContext,
  joined: Texts & { id: string },
  whole: Texts & { id: string },
): Promise<void> {
  for (const remark of await remarksOn(context, joined.id)) {
    const { side, anchor } = remark
    const moved = anchor && mergeAnchor(plainText(whole[side]), plainText(joined[side]), anchor)
    await place(context, remark, whole.id, moved)
  }
}
