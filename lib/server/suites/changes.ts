import { expect, test } from 'vitest'
import { inlineFromText, plainText } from '@/lib/domain/inline-content'
import type { Segment } from '@/lib/domain/segment'
import { applyChange } from '../commands/apply-change'
import type { TestStore } from '../db/test-stores'
import { listRevisions } from '../queries/list-revisions'
import { act, session, outline, storedArticle, typed } from './build'

/** What a person does to one segment. */
export function changes(store: TestStore): void {
  test('typing is a new version, a draft and a revision', async () => {
    const db = await store.open()
    const article = await storedArticle(db, [['Un.', 'Deux.']])
    const segment = await article.segment(0)
    const answer = await article.apply(typed(segment, 'One.'))
    const now = await article.segment(0)
    expect(answer).toEqual({ segments: [now], removed: [] })
    expect(now).toMatchObject({ version: 2, state: 'draft', target: inlineFromText('One.') })
    expect(await listRevisions(db, segment.id)).toMatchObject([
      {
        kind: 'set-target',
        origin: 'typed',
        author: 'owner',
        version: 2,
        state: 'draft',
        target: now.target,
      },
    ])
  })

  test('marks are words too', async () => {
    const db = await store.open()
    const article = await storedArticle(db, [['Un. | One.']])
    const change = {
      ...typed(await article.segment(0), ''),
      type: 'set-target' as const,
      origin: 'typed' as const,
    }
    const bold = [{ type: 'text' as const, text: 'One.', marks: [{ type: 'bold' as const }] }]
    await article.apply({ ...change, target: bold })
    expect(await article.segment(0)).toMatchObject({ version: 2, target: bold })
  })

  test('words that stand there already make no version and keep the state, from whatever version', async () => {
    const db = await store.open()
    const article = await storedArticle(db, [['Un. | One.']])
    const old = await article.segment(0)
    await article.apply(act(old, 'approve'))
    const approved = await article.segment(0)
    expect(await article.apply(typed(approved, 'One.'))).toEqual({ segments: [approved], removed: [] })
    expect(await article.apply(typed(old, 'One.'))).toEqual({ segments: [approved], removed: [] })
    expect(await listRevisions(db, old.id)).toHaveLength(2)
  })

  test('a stale version is refused with the segment as it stands', async () => {
    const db = await store.open()
    const article = await storedArticle(db, [['Un.']])
    const old = await article.segment(0)
    await article.apply(typed(old, 'First.'))
    const current = await article.segment(0)
    for (const change of [typed(old, 'Second.'), act(old, 'confirm')])
      await expect(article.apply(change)).rejects.toMatchObject({ id: 'version-conflict', current })
    expect(await article.segment(0)).toEqual(current)
  })

  test('a mutation that comes again is acknowledged with the segment as it stands, and not done again', async () => {
    const db = await store.open()
    const article = await storedArticle(db, [['Un.']])
    const segment = await article.segment(0)
    const change = typed(segment, 'One.')
    const mutationId = crypto.randomUUID()
    const first = await article.apply(change, mutationId)
    expect(await article.apply(change, mutationId)).toEqual(first)
    const later = await article.apply(typed(await article.segment(0), 'One!'))
    expect(await article.apply(change, mutationId)).toEqual(later)
    expect(outline(await article.segments())).toEqual(['Un. | One! [draft]'])
    expect(await listRevisions(db, segment.id)).toHaveLength(2)
  })

  test('a failed change leaves nothing behind, so that the same mutation can come again', async () => {
    const db = await store.open()
    const article = await storedArticle(db, [['Un. | One.']])
    const segment = await article.segment(0)
    const mutationId = crypto.randomUUID()
    await expect(article.apply(act(segment, 'reopen'), mutationId)).rejects.toMatchObject({
      id: 'transition-not-allowed',
    })
    await article.apply(act(segment, 'confirm'), mutationId)
    expect(await article.segment(0)).toMatchObject({ state: 'translated', version: 2 })
  })

  test('any edit takes an approval and a reason away; an emptied segment is untouched again', async () => {
    const db = await store.open()
    const article = await storedArticle(db, [['Un. | One.']])
    const now = () => article.segment(0)
    const does = async (change: (segment: Segment) => Parameters<typeof article.apply>[0]) => {
      await article.apply(change(await now()))
      const { state, reason } = await now()
      return [state, reason]
    }
    expect(await does((s) => act(s, 'confirm'))).toEqual(['translated', null])
    expect(await does((s) => act(s, 'send-back', ' Too long. '))).toEqual(['sent-back', 'Too long.'])
    expect(await does((s) => typed(s, 'Uno.'))).toEqual(['draft', null])
    expect(await does((s) => act(s, 'approve'))).toEqual(['approved', null])
    expect(await does((s) => typed(s, 'One!'))).toEqual(['draft', null])
    expect(await does((s) => typed(s, ''))).toEqual(['initial', null])
  })

  test('sending back needs a reason, confirming needs words', async () => {
    const db = await store.open()
    const article = await storedArticle(db, [['Un. | One.', 'Deux.', 'Trois. |  \u00A0']])
    await article.apply(act(await article.segment(0), 'approve'))
    for (const reason of [undefined, '', ' \n'])
      await expect(article.apply(act(await article.segment(0), 'send-back', reason))).rejects.toMatchObject({
        id: 'reason-missing',
      })
    for (const index of [1, 2])
      for (const action of ['confirm', 'approve'] as const)
        await expect(article.apply(act(await article.segment(index), action))).rejects.toMatchObject({
          id: 'transition-not-allowed',
        })
  })

  test('who confirms an unsure pair is sure of it', async () => {
    const db = await store.open()
    const article = await storedArticle(db, [['Un. | One.']])
    await db.updateTable('segment').set({ unsure: 1 }).execute()
    await article.apply(typed(await article.segment(0), 'One!'))
    expect((await article.segment(0)).unsure).toBe(true)
    await article.apply(act(await article.segment(0), 'confirm'))
    expect((await article.segment(0)).unsure).toBe(false)
  })

  test('words that lost a conflict are set aside in the history, from whatever version', async () => {
    const db = await store.open()
    const article = await storedArticle(db, [['Un. | One.', 'Deux. | Two.']])
    const [first, second] = await article.segments()
    if (!first || !second) throw new Error('two segments expected')
    const aside = (segment: Segment) => ({
      type: 'set-aside' as const,
      segmentId: segment.id,
      baseVersion: 1,
      target: inlineFromText('Lost.'),
    })
    await article.apply(typed(first, 'Uno.'))
    const now = await article.segment(0)
    expect(await article.apply(aside(first))).toEqual({ segments: [now], removed: [] })
    expect(
      (await listRevisions(db, first.id)).map(({ kind, target }) => [kind, plainText(target)]),
    ).toContainEqual(['set-aside', 'Lost.'])

    await article.apply({
      type: 'merge',
      segmentId: now.id,
      baseVersion: now.version,
      nextId: second.id,
      nextVersion: 1,
    })
    expect(await article.apply(aside(second))).toEqual({ segments: [], removed: [second.id] })
    expect((await listRevisions(db, second.id)).map(({ kind }) => kind)).toContain('set-aside')
  })

  test('what was never there is not found', async () => {
    const db = await store.open()
    const article = await storedArticle(db, [['Un.']])
    const other = await storedArticle(db, [['Deux.']])
    const segment = await article.segment(0)
    await expect(other.apply(typed(segment, 'x'))).rejects.toMatchObject({ id: 'segment-not-found' })
    await expect(article.apply(typed({ ...segment, id: crypto.randomUUID() }, 'x'))).rejects.toMatchObject({
      id: 'segment-not-found',
    })
    await expect(listRevisions(db, crypto.randomUUID())).rejects.toMatchObject({ id: 'segment-not-found' })
    const request = { mutationId: crypto.randomUUID(), change: typed(segment, 'x') }
    await expect(applyChange(db, session, crypto.randomUUID(), request)).rejects.toMatchObject({
      id: 'article-not-found',
    })
  })
}
