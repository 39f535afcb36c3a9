import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { builtInHouseStyles, newHouseStyleSchema } from '@/lib/domain/house-style'
import { EtabliError } from '@/lib/domain/errors'
import { newArticleSchema } from '@/lib/domain/article'
import type { Change } from '@/lib/domain/change'
import { inlineFromText } from '@/lib/domain/inline-content'
import { roles, type Role } from '@/lib/domain/member'
import { operations, type Operation } from '@/lib/domain/operation'
import { applyChange } from '../commands/apply-change'
import { applyRemark } from '../commands/apply-remark'
import { approveSegments } from '../commands/approve-segments'
import { configureDesk } from '../commands/configure-desk'
import { createArticle } from '../commands/create-article'
import { createHouseStyle } from '../commands/create-house-style'
import { createProject } from '../commands/create-project'
import { createTermEntry } from '../commands/create-term-entry'
import { patchArticle } from '../commands/patch-article'
import { undoTermOperation } from '../commands/undo-term-operation'
import { updateProject } from '../commands/update-project'
import type { Database } from '../db/schema'
import type { TestStore } from '../db/test-stores'
import { may } from '../policies/authorize'
import { getArticle } from '../queries/get-article'
import { listSegments } from '../queries/list-segments'
import type { Session } from '../session'
import { allRows } from './all-rows'
import { attempts, withoutRight, type World } from './attempts'
import { act, articleOf, outline, session, storedArticle, typed } from './build'
import { deskOf } from './desk'
import { term } from './terms'

const as = (role: Role, author: string = role): Session => ({ author, role, id: 'x' })

/** What is allowed to every role, so that no command asks. */
const withoutAttempt: readonly Operation[] = operations.filter(
  (operation) => operation.endsWith('.read') || operation === 'article.export',
)

export async function createWorld(db: Database): Promise<World> {
  const article = await storedArticle(db, [['Un deux. | One two.', 'Trois. | Three.', 'Quatre. | Four.']])
  await article.apply(act(await article.segment(1), 'confirm'))
  const one = await createTermEntry(db, session, term('Kiev', 'Kyiv'))
  const two = await createTermEntry(db, session, term('Moscou', 'Moscow'))
  const project = await createProject(db, session, { name: crypto.randomUUID() })
  const style = await createHouseStyle(db, session, newHouseStyleSchema.parse(builtInHouseStyles[0]))
  const memberId = crypto.randomUUID()
  await db
    .insertInto('member')
    .values({
      ...{ id: memberId, user_id: null, name: 'Ida', email: `${memberId}@desk.example` },
      ...{ role: 'reader', created_at: 1, removed_at: null },
    })
    .execute()
  await db
    .insertInto('invitation')
    .values({
      ...{ id: crypto.randomUUID(), token_hash: crypto.randomUUID(), role: 'reader', created_by: 'owner' },
      ...{ created_at: 1, expires_at: 1, accepted_at: null, accepted_by: null, revoked_at: null },
    })
    .execute()
  await configureDesk(db, session, { effortShared: true })
  const [threadId, commentId, annotationId] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()]
  const { id: segmentId } = await article.segment(0)
  const whole = { segmentId, anchor: null, quote: '' }
  await applyRemark(db, session, article.id, {
    ...{ type: 'open-thread', threadId, commentId, side: 'target', body: 'Sure?' },
    ...whole,
  })
  await applyRemark(db, session, article.id, {
    ...{ type: 'mark', annotationId, category: 'style', severity: 'minor', note: '' },
    ...whole,
  })
  return {
    article,
    threadId,
    commentId,
    annotationId,
    termIds: [one.term.id, two.term.id],
    operationId: two.operationId,
    projectId: project.id,
    houseStyleId: style.id,
    memberId,
  }
}

async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work
    return 'done'
  } catch (error) {
    if (error instanceof EtabliError) return error.id
    throw error
  }
}

/** Who may do what, held against what every command does; and the side doors to an approval. */
export function rules(store: TestStore): void {
  test('every command that takes a session is tried, and every operation that changes something', () => {
    const folder = join(import.meta.dirname, '../commands')
    const commands = readdirSync(folder)
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .filter((file) => readFileSync(join(folder, file), 'utf8').includes('session: Session'))
      .map((file) => file.replace(/\.ts$/, ''))
    const tried = new Set(Object.values(attempts).flatMap((list) => list.map(({ command }) => command)))
    expect(commands.filter((command) => !tried.has(command) && !withoutRight.includes(command))).toEqual([])
    expect(
      operations.filter((operation) => !attempts[operation] && !withoutAttempt.includes(operation)),
    ).toEqual([])
  })

  describe.each(roles)('a %s', (role) => {
    test('is refused what the role may not, and leaves no trace', async () => {
      const db = await store.open()
      const world = await createWorld(db)
      const before = await allRows(db)
      for (const operation of operations.filter((one) => !may(role, one)))
        for (const { command, run } of attempts[operation] ?? [])
          expect([operation, command, await refusal(run(db, as(role), world))]).toEqual([
            operation,
            command,
            'not-allowed',
          ])
      expect(await allRows(db)).toEqual(before)
    })

    test('is not refused what the role may', async () => {
      const db = await store.open()
      for (const operation of operations.filter((one) => may(role, one)))
        for (const { run } of attempts[operation] ?? [])
          expect(await refusal(run(db, as(role), await createWorld(db)))).not.toBe('not-allowed')
    })
  })

  test('somebody takes back what they did to the glossary themselves, and not what others did', async () => {
    const db = await store.open()
    const { operationId } = await createTermEntry(db, as('translator', 'ana'), term('Bâle', 'Basel'))
    await expect(undoTermOperation(db, as('translator', 'bea'), operationId)).rejects.toMatchObject({
      id: 'not-allowed',
    })
    await undoTermOperation(db, as('translator', 'ana'), operationId)
  })

  describe('four eyes', () => {
    async function fourEyed(db: Database) {
      const { id: projectId } = await createProject(db, session, { name: 'Une', fourEyes: true })
      const article = await storedArticle(db, [['Un. | One.', 'Deux. | Two.']])
      await patchArticle(db, session, article.id, { projectId })
      const doneBy =
        (author: string, role: Role = 'reviewer') =>
        async (change: Parameters<typeof article.apply>[0]) =>
          applyChange(db, as(role, author), article.id, { mutationId: crypto.randomUUID(), change })
      return {
        article,
        projectId,
        ana: doneBy('ana'),
        bea: doneBy('bea'),
        translator: doneBy('tom', 'translator'),
      }
    }

    test('nobody approves their own words, not even the owner; somebody else does', async () => {
      const db = await store.open()
      const { article, ana, bea, projectId } = await fourEyed(db)
      await ana(typed(await article.segment(0), 'Uno.'))
      expect((await article.segment(0)).wordsBy).toEqual(['ana'])
      await expect(ana(act(await article.segment(0), 'approve'))).rejects.toMatchObject({
        id: 'four-eyes',
        status: 403,
      })
      await bea(act(await article.segment(0), 'approve'))
      expect((await article.segment(0)).state).toBe('approved')
      await bea(typed(await article.segment(0), 'Une.'))
      expect((await article.segment(0)).state).toBe('draft')
      await expect(bea(act(await article.segment(0), 'approve'))).rejects.toMatchObject({ id: 'four-eyes' })
      await updateProject(db, session, projectId, { fourEyes: false })
      await bea(act(await article.segment(0), 'approve'))
    })

    test('a bulk approval takes what awaits review, has no open finding and is not one’s own', async () => {
      const db = await store.open()
      const { article, ana, bea, projectId } = await fourEyed(db)
      const long = await storedArticle(db, [
        ['Un. | One.', '100 km. | 5 miles.', 'Trois. | Three.', 'Quatre. | Four.', 'Cinq. | Five.'],
      ])
      await patchArticle(db, session, long.id, { projectId })
      await ana(typed(await article.segment(0), 'Uno.'))
      await bea(act(await article.segment(0), 'confirm'))
      const unknown = { id: crypto.randomUUID(), version: 1 }
      const own = { mutationId: crypto.randomUUID(), segments: [...(await article.segments()), unknown] }
      expect(await approveSegments(db, as('reviewer', 'ana'), article.id, own)).toEqual({
        ...{ segments: [], approved: 0 },
        skipped: { findings: 0, 'four-eyes': 1, changed: 2, 'no-words': 0 },
      })
      for (const index of [0, 1, 2, 3]) await long.apply(act(await long.segment(index), 'confirm'))
      const seen = await long.segments()
      await long.apply(act(await long.segment(3), 'reopen'))
      const request = { mutationId: crypto.randomUUID(), segments: seen }
      const answer = await approveSegments(db, as('reviewer', 'ana'), long.id, request)
      expect(answer).toMatchObject({
        approved: 2,
        skipped: { findings: 1, 'four-eyes': 0, changed: 2, 'no-words': 0 },
      })
      expect((await long.segments()).map(({ state }) => state)).toEqual([
        ...['approved', 'translated', 'approved', 'draft', 'draft'],
      ])
      const again = await approveSegments(db, as('reviewer', 'ana'), long.id, request)
      expect(again.segments).toEqual(answer.segments)
    })

    test('a merge, a split or an undo of them is no way round', async () => {
      const db = await store.open()
      const { article, ana, bea, translator } = await fourEyed(db)
      await ana(typed(await article.segment(0), 'Uno.'))
      const [first, second] = await article.segments()
      if (!first || !second) throw new Error('two segments are missing')
      const merge: Change = {
        ...{ type: 'merge' as const, segmentId: first.id, baseVersion: first.version },
        ...{ nextId: second.id, nextVersion: second.version },
      }
      await bea(merge)
      const whole = await article.segment(0)
      expect(whole.wordsBy).toEqual(['ana', 'owner'])
      const split: Change = {
        ...{
          type: 'split' as const,
          segmentId: whole.id,
          baseVersion: whole.version,
          newId: crypto.randomUUID(),
        },
        ...{ sourceOffset: 0, targetOffset: 0 },
        restore: { firstState: 'approved', secondState: 'approved', first, second },
      }
      await ana(split)
      expect(outline(await article.segments())).toEqual([
        'Un. | Uno. [translated]',
        'Deux. | Two. [translated]',
      ])
      const [one, two] = await article.segments()
      const joined = { source: whole.source, target: whole.target, state: 'approved' } as const
      await translator({
        ...{ type: 'merge', segmentId: one?.id ?? '', baseVersion: one?.version ?? 0 },
        ...{ nextId: two?.id ?? '', nextVersion: two?.version ?? 0, restore: joined },
      })
      expect((await article.segment(0)).state).toBe('translated')
    })

    test('neither moving the article elsewhere nor bringing the words in is a way round', async () => {
      const db = await store.open()
      const { article, ana } = await fourEyed(db)
      await ana(typed(await article.segment(0), 'Uno.'))
      await expect(
        patchArticle(db, as('reviewer', 'ana'), article.id, { projectId: null }),
      ).rejects.toMatchObject({ id: 'not-allowed' })
      await expect(ana(act(await article.segment(0), 'approve'))).rejects.toMatchObject({ id: 'four-eyes' })
      const { projectId } = await getArticle(db, article.id)
      const brought = await createArticle(db, as('reviewer', 'ana'), {
        ...articleOf([['Un. | Mine.', 'Deux.']]),
        projectId,
      })
      const [words, none] = (await listSegments(db, brought.id)).segments
      expect([words?.wordsBy, none?.wordsBy]).toEqual([['ana'], []])
      const approve = words && { mutationId: crypto.randomUUID(), change: act(words, 'approve') }
      await expect(applyChange(db, as('reviewer', 'ana'), brought.id, approve!)).rejects.toMatchObject({
        id: 'four-eyes',
      })
      await patchArticle(db, session, article.id, { projectId: null })
    })

    test('who may not send back cannot do so by an undo', async () => {
      const db = await store.open()
      const { article, translator } = await fourEyed(db)
      const [one, two] = await article.segments()
      if (!one || !two) throw new Error('two segments are missing')
      const forged = {
        source: inlineFromText('Un. Deux.'),
        target: inlineFromText('One. Two.'),
        reason: 'Forged.',
      }
      await translator({
        ...{ type: 'merge' as const, segmentId: one.id, baseVersion: one.version },
        ...{ nextId: two.id, nextVersion: two.version, restore: { ...forged, state: 'sent-back' } },
      })
      expect(await article.segment(0)).toMatchObject({ state: 'draft', reason: null })
    })

    test('what comes in approved is approved from those alone who may', async () => {
      const db = await store.open()
      const { projectId } = await fourEyed(db)
      const input = (project: string | null) =>
        newArticleSchema.parse({
          title: 'Venu',
          projectId: project,
          blocks: [
            {
              kind: 'paragraph',
              segments: [
                { source: inlineFromText('Un.'), target: inlineFromText('One.'), state: 'approved' },
              ],
            },
          ],
        })
      const stateFor = async (role: Role, project: string | null) => {
        const { id } = await createArticle(db, as(role), input(project))
        return (await listSegments(db, id)).segments[0]?.state
      }
      expect(await stateFor('translator', null)).toBe('translated')
      expect(await stateFor('reviewer', null)).toBe('approved')
      expect(await stateFor('reviewer', projectId)).toBe('translated')
    })
  })

  test('a change that names a segment of another article finds none, and one that was done for another is new', async () => {
    const db = await store.open()
    const { owner } = await deskOf(db)
    const [here, elsewhere] = [
      await storedArticle(db, [['Un. | One.']]),
      await storedArticle(db, [['Deux. | Two.']]),
    ]
    const change = typed(await elsewhere.segment(0), 'Words')
    const request = { mutationId: crypto.randomUUID(), change }
    await expect(applyChange(db, owner.session, here.id, request)).rejects.toMatchObject({
      id: 'segment-not-found',
      status: 404,
    })
    await applyChange(db, owner.session, elsewhere.id, request)
    await expect(applyChange(db, owner.session, here.id, request)).rejects.toMatchObject({
      id: 'segment-not-found',
    })
    await expect(
      createArticle(db, owner.session, { ...articleOf([['Un.']]), translatorId: crypto.randomUUID() }),
    ).rejects.toMatchObject({ id: 'member-not-found' })
  })
}
