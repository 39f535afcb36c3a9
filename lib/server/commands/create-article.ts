import type { Selectable } from 'kysely'
import { slugFromTitle, type Article, type NewArticle } from '@/lib/domain/article'
import { blockSchema } from '@/lib/domain/block'
import { builtInHouseStyles } from '@/lib/domain/house-style'
import { normalizeInline } from '@/lib/domain/inline-content'
import { editedState, hasText } from '@/lib/review/segment-content'
import { inChunks } from '../db/in-chunks'
import type { BlockTable, Database, DatabaseTransaction, RevisionTable, SegmentTable } from '../db/schema'
import { searchKey } from '@/lib/language/search-key'
import { contentColumns } from '../db/segment-row'
import { tellAssigned } from '../notices/tell-desk'
import { queueDelivery } from '../webhook/queue-delivery'
import { getArticle } from '../queries/get-article'
import { ensureHouseStyle } from '../queries/list-house-styles'
import type { Session } from '../session'
import { ensureMember } from './assign-article'
import { asksFourEyes } from './ensure-four-eyes'
import { holdProject } from './hold-project'
import { authorize, may } from '../policies/authorize'
import { recordAudit } from '../audit/record-audit'

/**
 * Puts an article into the store, whole or not at all. What comes in approved is so only from somebody who may approve, and
 * not where four eyes are asked for; else it awaits review. A segment that names no state is a draft, or untouched where it
 * has no English; each English draft is the first revision of its segment. Throws `house-style-not-found` and `project-not-found`.
 */
export async function createArticle(db: Database, session: Session, input: NewArticle): Promise<Article> {
  authorize(session, 'article.create')
  if (input.translatorId || input.reviewerId || input.dueAt) authorize(session, 'article.assign')
  const id = await db.transaction().execute(async (trx) => {
    const made = await insertArticle(trx, session, input)
    await queueDelivery(trx, session, 'article.created', made, {})
    await tellAssigned(trx, session, made, {}, input)
    await recordAudit(trx, session, {
      ...{ action: 'article.create', subject: made },
      details: { title: input.title, blocks: input.blocks.length },
    })
    return made
  })
  return getArticle(db, id)
}

/** As `createArticle`, inside a transaction of the caller's; the id of the new article. */
export async function insertArticle(
  trx: DatabaseTransaction,
  session: Session,
  input: NewArticle,
): Promise<string> {
  const id = crypto.randomUUID()
  const now = Date.now()
  const houseStyleId = input.houseStyleId ?? builtInHouseStyles[0].id
  const projectId = input.projectId ?? null
  await ensureHouseStyle(trx, houseStyleId)
  await holdProject(trx, projectId)
  for (const id of [input.translatorId, input.reviewerId]) if (id) await ensureMember(trx, id)
  const mayVouch = may(session.role, 'segment.review') && !(await asksFourEyes(trx, projectId))
  await trx
    .insertInto('article')
    .values({
      id,
      title: input.title,
      title_search: searchKey(input.title),
      slug: slugFromTitle(input.title),
      house_style_id: houseStyleId,
      project_id: projectId,
      translator_id: input.translatorId ?? null,
      reviewer_id: input.reviewerId ?? null,
      due_at: input.dueAt ?? null,
      revision: 1,
      created_at: now,
      updated_at: now,
      deleted_at: null,
    })
    .execute()

  const { blocks, segments, revisions } = rowsOf(input, { id, now, author: session.author, mayVouch })
  await inChunks(blocks, (chunk) => trx.insertInto('block').values(chunk).execute())
  await inChunks(segments, (chunk) => trx.insertInto('segment').values(chunk).execute())
  await inChunks(revisions, (chunk) => trx.insertInto('revision').values(chunk).execute())
  return id
}

type Import = { id: string; now: number; author: string; mayVouch: boolean }

function rowsOf(input: NewArticle, { id, now, author, mayVouch }: Import) {
  const blocks: Selectable<BlockTable>[] = []
  const segments: Selectable<SegmentTable>[] = []
  const revisions: Selectable<RevisionTable>[] = []

  for (const { segments: pairs, ...block } of input.blocks) {
    const blockId = crypto.randomUUID()
    blocks.push({ id: blockId, article_id: id, block: JSON.stringify(blockSchema.parse(block)) })
    for (const pair of pairs) {
      const target = normalizeInline(pair.target)
      const row: Selectable<SegmentTable> = {
        id: crypto.randomUUID(),
        article_id: id,
        block_id: blockId,
        position: segments.length,
        version: 1,
        revision: 1,
        updated_at: now,
        ...contentColumns({
          source: normalizeInline(pair.source),
          target,
          state: pair.state === 'approved' && !mayVouch ? 'translated' : (pair.state ?? editedState(target)),
          reason: null,
          unsure: pair.unsure ?? false,
          dismissals: [],
          wordsBy: hasText(target) ? [author] : [],
        }),
      }
      segments.push(row)
      if (target.length > 0)
        revisions.push({
          id: crypto.randomUUID(),
          article_id: id,
          article_revision: 1,
          segment_id: row.id,
          mutation_id: null,
          at: now,
          author,
          origin: 'import',
          kind: 'import',
          state: row.state,
          version: row.version,
          target: row.target,
          reason: null,
        })
    }
  }
  return { blocks, segments, revisions }
}
