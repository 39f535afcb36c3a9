import type { Selectable } from 'kysely'
import type { Anchor, Annotation, Comment, Thread } from '@/lib/domain/remark'
import type { AnnotationTable, CommentTable, Database, ThreadTable } from '../db/schema'
import { inChunks } from '../db/in-chunks'

function anchorOf({ start, end }: { start: number | null; end: number | null }): Anchor | null {
  return start === null || end === null ? null : { from: start, to: end }
}

export function annotationFromRow(row: Selectable<AnnotationTable>): Annotation {
  return {
    ...{ id: row.id, segmentId: row.segment_id, anchor: anchorOf(row), quote: row.quote },
    category: row.category as Annotation['category'],
    severity: row.severity as Annotation['severity'],
    ...{ note: row.note, author: row.author, at: row.at, deleted: row.deleted_at !== null },
  }
}

function commentFromRow(row: Selectable<CommentTable>): Comment {
  const deleted = row.deleted_at !== null
  return {
    ...{ id: row.id, author: row.author, at: row.at, body: deleted ? '' : row.body },
    ...{ editedAt: row.edited_at, deleted },
  }
}

/** Threads with their comments, in the order of the rows. */
export async function threadsFromRows(
  db: Database,
  rows: readonly Selectable<ThreadTable>[],
): Promise<Thread[]> {
  const comments = new Map<string, Comment[]>()
  await inChunks(rows, async (chunk) => {
    const said = await db
      .selectFrom('comment')
      .selectAll()
      .where(
        'thread_id',
        'in',
        chunk.map(({ id }) => id),
      )
      .orderBy('at')
      .orderBy('id')
      .execute()
    for (const row of said) {
      const list = comments.get(row.thread_id) ?? []
      list.push(commentFromRow(row))
      comments.set(row.thread_id, list)
    }
  })
  return rows.map((row) => ({
    ...{ id: row.id, segmentId: row.segment_id, side: row.side as Thread['side'] },
    ...{ anchor: anchorOf(row), quote: row.quote },
    ...{ createdBy: row.created_by, createdAt: row.created_at },
    ...{ resolvedBy: row.resolved_by, resolvedAt: row.resolved_at },
    comments: comments.get(row.id) ?? [],
  }))
}
