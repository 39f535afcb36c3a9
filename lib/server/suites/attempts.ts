import { builtInHouseStyles, newHouseStyleSchema } from '@/lib/domain/house-style'
import { inlineFromText } from '@/lib/domain/inline-content'
import type { Change } from '@/lib/domain/change'
import type { Operation } from '@/lib/domain/operation'
import type { RemarkChange } from '@/lib/domain/remark'
import { applyRemark } from '../commands/apply-remark'
import { approveSegments } from '../commands/approve-segments'
import { applyChange } from '../commands/apply-change'
import { bulkChangeTerms } from '../commands/bulk-change-terms'
import { changeMember } from '../commands/change-member'
import { configureDesk } from '../commands/configure-desk'
import { createArticle } from '../commands/create-article'
import { createHouseStyle } from '../commands/create-house-style'
import { createInvitation } from '../commands/create-invitation'
import { createProject } from '../commands/create-project'
import { createTermEntry } from '../commands/create-term-entry'
import { deleteHouseStyle } from '../commands/delete-house-style'
import { deleteProject } from '../commands/delete-project'
import { deleteTermEntry } from '../commands/delete-term-entry'
import { importTerms } from '../commands/import-terms'
import { mergeTerms } from '../commands/merge-terms'
import { patchArticle } from '../commands/patch-article'
import { patchTermEntry } from '../commands/patch-term-entry'
import { recordEffort } from '../commands/record-effort'
import { removeMember } from '../commands/remove-member'
import { removeWebhook } from '../commands/remove-webhook'
import { revokeInvitation } from '../commands/revoke-invitation'
import { sendWebhook } from '../commands/send-webhook'
import { setPassMark } from '../commands/set-pass-mark'
import { setWebhook } from '../commands/set-webhook'
import { turnAccountsOn } from '../commands/turn-accounts-on'
import { undoTermOperation } from '../commands/undo-term-operation'
import { updateHouseStyle } from '../commands/update-house-style'
import { updateProject } from '../commands/update-project'
import type { Database } from '../db/schema'
import { getEffort } from '../queries/get-effort'
import { getWebhook } from '../queries/get-webhook'
import { exportAudit } from '../queries/export-audit'
import { checkAudit, listAudit } from '../queries/list-audit'
import { listInvitations } from '../queries/list-invitations'
import type { Session } from '../session'
import { act, articleOf, typed, type storedArticle } from './build'
import { password } from './desk'
import { term } from './terms'

/** What an attempt works on. */
export type World = {
  article: Awaited<ReturnType<typeof storedArticle>>
  /** The owner's, on the first segment. */
  threadId: string
  commentId: string
  annotationId: string
  termIds: [string, string]
  operationId: string
  projectId: string
  houseStyleId: string
  memberId: string
}

/** A try at something that takes a right; `command` is the file in lib/server/commands. */
export type Attempt = {
  command: string
  run: (db: Database, session: Session, world: World) => Promise<unknown>
}

const style = newHouseStyleSchema.parse(builtInHouseStyles[0])
const entry = term('Louvain', 'Leuven')

const change =
  (make: (world: World) => Promise<Change>): Attempt['run'] =>
  async (db, session, world) =>
    applyChange(db, session, world.article.id, {
      mutationId: crypto.randomUUID(),
      change: await make(world),
    })

const remark =
  (make: (world: World, segmentId: string) => RemarkChange): Attempt['run'] =>
  async (db, session, world) =>
    applyRemark(db, session, world.article.id, make(world, (await world.article.segment(0)).id))

const finding = { check: 'term', problem: 'missing', side: 'target', text: 'One' } as const

/** Every command that asks for a right, tried under the operation that it needs. A new command gets its line here. */
export const attempts: Partial<Record<Operation, Attempt[]>> = {
  'article.create': [
    { command: 'create-article', run: (db, session) => createArticle(db, session, articleOf([['Un.']])) },
  ],
  'article.change': [
    {
      command: 'patch-article',
      run: (db, session, { article }) => patchArticle(db, session, article.id, { title: 'Autre' }),
    },
  ],
  'article.assign': [
    {
      command: 'patch-article',
      run: (db, session, { article }) => patchArticle(db, session, article.id, { dueAt: 1 }),
    },
  ],
  'article.delete': [
    {
      command: 'patch-article',
      run: (db, session, { article }) => patchArticle(db, session, article.id, { deleted: false }),
    },
  ],
  'segment.edit': [
    {
      command: 'apply-change',
      run: change(async ({ article }) => typed(await article.segment(0), 'Other')),
    },
    {
      command: 'apply-change',
      run: change(async ({ article }) => act(await article.segment(0), 'confirm')),
    },
    {
      command: 'apply-change',
      run: change(async ({ article }) => {
        const { id, version } = await article.segment(0)
        return { type: 'dismiss', segmentId: id, baseVersion: version, finding, reason: 'A quotation.' }
      }),
    },
    {
      command: 'apply-change',
      run: change(async ({ article }) => {
        const { id, version } = await article.segment(0)
        return { type: 'set-aside', segmentId: id, baseVersion: version, target: inlineFromText('Lost') }
      }),
    },
    {
      command: 'apply-change',
      run: change(async ({ article }) => {
        const { id, version } = await article.segment(0)
        const newId = crypto.randomUUID()
        return { type: 'split', segmentId: id, baseVersion: version, sourceOffset: 3, targetOffset: 4, newId }
      }),
    },
    {
      command: 'apply-change',
      run: change(async ({ article }) => {
        const [one, two] = await article.segments()
        return {
          ...{ type: 'merge', segmentId: one?.id ?? '', baseVersion: one?.version ?? 0 },
          ...{ nextId: two?.id ?? '', nextVersion: two?.version ?? 0 },
        }
      }),
    },
    {
      command: 'record-effort',
      run: async (db, session, { article }) =>
        recordEffort(db, session, article.id, {
          ...{ id: crypto.randomUUID(), day: new Date().toISOString().slice(0, 10) },
          segments: [{ segmentId: (await article.segment(0)).id, milliseconds: 5 }],
        }),
    },
  ],
  'segment.review': [
    {
      command: 'approve-segments',
      run: async (db, session, { article }) =>
        approveSegments(db, session, article.id, {
          mutationId: crypto.randomUUID(),
          segments: await article.segments(),
        }),
    },
    {
      command: 'apply-change',
      run: change(async ({ article }) => act(await article.segment(1), 'approve')),
    },
    {
      command: 'apply-change',
      run: change(async ({ article }) => act(await article.segment(1), 'send-back', 'Why?')),
    },
  ],
  'comment.write': [
    {
      command: 'apply-remark',
      run: remark((_, segmentId) => ({
        ...{ type: 'open-thread', threadId: crypto.randomUUID(), commentId: crypto.randomUUID() },
        ...{ segmentId, side: 'source', anchor: null, quote: '', body: 'Really?' },
      })),
    },
    {
      command: 'apply-remark',
      run: remark(({ threadId }) => ({
        ...{ type: 'comment', threadId, commentId: crypto.randomUUID(), body: 'Yes.' },
      })),
    },
    {
      command: 'apply-remark',
      run: remark(({ threadId }) => ({ type: 'resolve', threadId, resolved: true })),
    },
  ],
  'comment.moderate': [
    {
      command: 'apply-remark',
      run: remark(({ commentId }) => ({ type: 'delete-comment', commentId })),
    },
  ],
  'annotation.mark': [
    {
      command: 'apply-remark',
      run: remark((_, segmentId) => ({
        ...{ type: 'mark', annotationId: crypto.randomUUID(), category: 'omission', severity: 'major' },
        ...{ segmentId, anchor: null, quote: '', note: '' },
      })),
    },
    {
      command: 'apply-remark',
      run: remark(({ annotationId }) => ({ type: 'unmark', annotationId })),
    },
    {
      command: 'set-pass-mark',
      run: (db, session, { article }) => setPassMark(db, session, article.id, 3),
    },
  ],
  'term.create': [
    { command: 'create-term-entry', run: (db, session) => createTermEntry(db, session, entry) },
  ],
  'term.edit': [
    {
      command: 'patch-term-entry',
      run: (db, session, { termIds: [id] }) => patchTermEntry(db, session, id, { note: 'Seen.' }),
    },
    {
      command: 'delete-term-entry',
      run: (db, session, { termIds: [id] }) => deleteTermEntry(db, session, id),
    },
  ],
  'term.manage': [
    {
      command: 'bulk-change-terms',
      run: (db, session, { termIds: ids }) =>
        bulkChangeTerms(db, session, { ids, patch: { kind: 'place', deleted: false } }),
    },
    {
      command: 'import-terms',
      run: (db, session) => importTerms(db, session, { projectId: null, policy: 'add', entries: [entry] }),
    },
    {
      command: 'merge-terms',
      run: (db, session, { termIds: [keepId, goneId] }) =>
        mergeTerms(db, session, { keepId, goneIds: [goneId], entry }),
    },
    {
      command: 'undo-term-operation',
      run: (db, session, { operationId }) => undoTermOperation(db, session, operationId),
    },
  ],
  'project.manage': [
    {
      command: 'create-project',
      run: (db, session) => createProject(db, session, { name: crypto.randomUUID() }),
    },
    {
      command: 'update-project',
      run: (db, session, { projectId }) => updateProject(db, session, projectId, { fourEyes: true }),
    },
    {
      command: 'delete-project',
      run: (db, session, { projectId }) => deleteProject(db, session, projectId),
    },
  ],
  'house-style.manage': [
    { command: 'create-house-style', run: (db, session) => createHouseStyle(db, session, style) },
    {
      command: 'update-house-style',
      run: (db, session, { houseStyleId }) => updateHouseStyle(db, session, houseStyleId, style),
    },
    {
      command: 'delete-house-style',
      run: (db, session, { houseStyleId }) => deleteHouseStyle(db, session, houseStyleId),
    },
  ],
  'member.invite': [
    {
      command: 'create-invitation',
      run: (db, session) => createInvitation(db, session, { role: 'owner' }),
    },
    {
      command: 'revoke-invitation',
      run: async (db, session) => {
        const [open] = await db
          .selectFrom('invitation')
          .select('id')
          .where('revoked_at', 'is', null)
          .execute()
        return revokeInvitation(db, session, open?.id ?? '')
      },
    },
    {
      command: 'turn-accounts-on',
      run: (db, session) => turnAccountsOn(db, session, { name: 'Eve', email: 'eve@desk.example', password }),
    },
    { command: 'list-invitations', run: (db, session) => listInvitations(db, session) },
  ],
  'effort.inspect': [
    {
      command: 'get-effort',
      run: (db, session, { memberId }) => getEffort(db, session, memberId),
    },
  ],
  'workspace.configure': [
    {
      command: 'configure-desk',
      run: (db, session) => configureDesk(db, session, { sendBackReasons: ['Unclear.'] }),
    },
    {
      command: 'set-webhook',
      run: (db, session) => setWebhook(db, session, { url: 'http://127.0.0.1:9/hook' }),
    },
    { command: 'get-webhook', run: (db, session) => getWebhook(db, session) },
    { command: 'send-webhook', run: (db, session) => sendWebhook(db, session) },
    {
      command: 'remove-webhook',
      run: async (db, session) => {
        await setWebhook(db, session, { url: 'http://127.0.0.1:9/hook' })
        await removeWebhook(db, session)
      },
    },
  ],
  'workspace.audit': [
    { command: 'list-audit', run: (db, session) => listAudit(db, session) },
    { command: 'list-audit', run: (db, session) => checkAudit(db, session) },
    { command: 'export-audit', run: (db, session) => exportAudit(db, session, 'csv') },
  ],
  'member.change': [
    {
      command: 'change-member',
      run: (db, session, { memberId }) => changeMember(db, session, memberId, { role: 'owner' }),
    },
    {
      command: 'remove-member',
      run: (db, session, { memberId }) => removeMember(db, session, memberId),
    },
  ],
}

/** Commands that concern the person's own account alone, and parts of commands that are tried above. */
export const withoutRight: readonly string[] = [
  'change-own-name',
  'change-own-password',
  'end-own-sessions',
  'read-notices',
  'choose-own-effort',
  'change-context',
  'term-operation',
  'seed-sample',
  'set-article-project',
]
