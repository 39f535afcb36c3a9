import type { Selectable } from 'kysely'
import { plainText, type InlineContent } from '@/lib/domain/inline-content'
import type { Segment } from '@/lib/domain/segment'
import type { SegmentState } from '@/lib/domain/state'
import { countWords } from '@/lib/language/words'
import type { SegmentContent } from '@/lib/review/segment-content'
import type { Database, SegmentTable } from './schema'
import { searchKey } from '@/lib/language/search-key'

/** Segments with their blocks; `position` and `article_id` are there to filter and to order by. */
export function selectSegments(db: Database) {
  return db
    .selectFrom('segment')
    .innerJoin('block', 'block.id', 'segment.block_id')
    .select([
      'segment.id',
      'segment.article_id',
      'segment.block_id',
      'segment.position',
      'block.block',
      'segment.source',
      'segment.target',
      'segment.state',
      'segment.version',
      'segment.unsure',
      'segment.reason',
      'segment.dismissals',
      'segment.words_by',
      'segment.updated_at',
    ])
}

export type SegmentRow = Awaited<ReturnType<ReturnType<typeof selectSegments>['executeTakeFirstOrThrow']>>

/** The segment that a row holds. What the store gives back went in through the schemas, so it is not checked again. */
export function segmentFromRow(row: Omit<SegmentRow, 'article_id' | 'position'>): Segment {
  return {
    id: row.id,
    blockId: row.block_id,
    block: JSON.parse(row.block),
    source: JSON.parse(row.source),
    target: JSON.parse(row.target),
    state: row.state as SegmentState,
    version: row.version,
    unsure: row.unsure === 1,
    reason: row.reason,
    dismissals: JSON.parse(row.dismissals),
    wordsBy: JSON.parse(row.words_by),
    updatedAt: row.updated_at,
  }
}

/** The columns that hold a segment's content, and those that follow from it. */
export function contentColumns(
  content: SegmentContent,
): Pick<
  Selectable<SegmentTable>,
  | 'source'
  | 'target'
  | 'state'
  | 'reason'
  | 'unsure'
  | 'dismissals'
  | 'words_by'
  | 'source_words'
  | 'target_words'
  | 'search'
> {
  return {
    source: JSON.stringify(content.source),
    target: JSON.stringify(content.target),
    state: content.state,
    reason: content.reason,
    unsure: content.unsure ? 1 : 0,
    dismissals: JSON.stringify(content.dismissals),
    words_by: JSON.stringify(content.wordsBy),
    ...textColumns(content.source, content.target),
  }
}

function textColumns(source: InlineContent, target: InlineContent) {
  const french = plainText(source)
  const english = plainText(target)
  return {
    source_words: countWords(french),
    target_words: countWords(english),
    search: searchKey(`${french} ${english}`),
  }
}
