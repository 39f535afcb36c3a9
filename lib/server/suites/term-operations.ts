import { expect, test } from 'vitest'
import type { TermsChangeAnswer } from '@/lib/domain/answers'
import { bulkChangeTerms } from '../commands/bulk-change-terms'
import { createProject } from '../commands/create-project'
import { createTermEntry } from '../commands/create-term-entry'
import { deleteProject } from '../commands/delete-project'
import { deleteTermEntry } from '../commands/delete-term-entry'
import { importTerms } from '../commands/import-terms'
import { mergeTerms } from '../commands/merge-terms'
import { patchTermEntry } from '../commands/patch-term-entry'
import { undoTermOperation } from '../commands/undo-term-operation'
import type { Database } from '../db/schema'
import type { TestStore } from '../db/test-stores'
import { listTermChanges } from '../queries/list-term-changes'
import { listTermEntries } from '../queries/list-term-entries'
import { listTermRevisions } from '../queries/list-term-revisions'
import type { Session } from '../session'
import { session } from './build'
import { term } from './terms'

const other: Session = { author: 'second-desk', role: 'owner' }

async function listed(db: Database): Promise<string[]> {
  const terms = await listTermEntries(db)
  return terms.map(({ source, target, status }) => `${source.join(', ')} = ${target} (${status})`)
}

async function history(db: Database, id: string): Promise<string[]> {
  const revisions = await listTermRevisions(db, id)
  return revisions.map(({ version, kind, author, entry }) => `${version} ${kind} ${author}: ${entry.target}`)
}

/** What is done to entries in one go, its history, and taking it back. */
export function termOperations(store: TestStore): void {
  async function open(...pairs: (readonly [string, string])[]) {
    const db = await store.open()
    const ids: string[] = []
    for (const [source, target] of pairs)
      ids.push((await createTermEntry(db, session, term(source, target))).term.id)
    return { db, ids }
  }

  test('the history says who, when and what, also of a deleted entry', async () => {
    const { db, ids } = await open(['Kiev', 'Kiev'])
    const [id = ''] = ids
    await patchTermEntry(db, other, id, { target: 'Kyiv' })
    const gone = await deleteTermEntry(db, session, id)
    await patchTermEntry(db, other, id, { deleted: false })
    await deleteTermEntry(db, session, id)
    expect(await history(db, id)).toEqual([
      '5 delete owner: Kyiv',
      '4 restore second-desk: Kyiv',
      '3 delete owner: Kyiv',
      '2 update second-desk: Kyiv',
      '1 create owner: Kiev',
    ])
    const revision = (await listTermRevisions(db, id))[2]
    expect(revision).toMatchObject({ termId: id, operationId: gone.operationId, at: gone.term.updatedAt })
    expect(gone.term).toMatchObject({ createdBy: 'owner', updatedBy: 'owner', version: 3 })
    await expect(listTermRevisions(db, 'none')).rejects.toMatchObject({ id: 'term-not-found' })
  })

  test('a change that started from an old version is refused, unless it says what stands there', async () => {
    const { db, ids } = await open(['Kiev', 'Kiev'])
    const [id = ''] = ids
    await patchTermEntry(db, session, id, { target: 'Kyiv', version: 1 })
    for (const patch of [{ target: 'Kief' }, { deleted: true }])
      await expect(patchTermEntry(db, session, id, { ...patch, version: 1 })).rejects.toMatchObject({
        id: 'term-conflict',
        status: 409,
      })
    expect((await patchTermEntry(db, session, id, { target: 'Kyiv', version: 1 })).term.version).toBe(2)
    expect((await patchTermEntry(db, session, id, { target: 'Kief' })).term.version).toBe(3)
    expect(await history(db, id)).toHaveLength(3)
  })

  test('the feed tells what has changed since, and what is gone', async () => {
    const { db, ids } = await open(['a', 'a'], ['b', 'b'], ['c', 'c'])
    const [a = '', b = ''] = ids
    expect(await listTermChanges(db, 3)).toEqual({ put: [], removed: [], revision: 3 })
    const put = await patchTermEntry(db, session, a, { note: 'x' })
    const gone = await deleteTermEntry(db, session, b)
    expect(await listTermChanges(db, 3)).toEqual({ put: [put.term], removed: [b], revision: 5 })
    expect(await listTermChanges(db, put.revision)).toEqual({
      put: [],
      removed: [b],
      revision: gone.revision,
    })
    expect(await listTermChanges(db, 999)).toEqual({ put: [], removed: [], revision: 5 })
    expect((await listTermChanges(db, 0)).put).toHaveLength(2)
  })

  test('many entries are changed at once; those that say so already stay, those that are gone are skipped', async () => {
    const { db, ids } = await open(['a', 'a'], ['b', 'b'], ['c', 'c'], ['d', 'd'])
    const [a = '', b = '', c = '', d = ''] = ids
    await deleteTermEntry(db, session, b)
    await patchTermEntry(db, session, c, { status: 'retired' })
    const patch = { status: 'retired' } as const
    const answer = await bulkChangeTerms(db, other, { ids: [a, b, c, d, a, 'none'], patch })
    expect(answer).toMatchObject({ removed: [], skipped: 2, revision: 7 })
    expect(answer.put.map(({ id, version, updatedBy }) => [id, version, updatedBy])).toEqual([
      [a, 2, 'second-desk'],
      [d, 2, 'second-desk'],
    ])
    expect(await listed(db)).toEqual(['a = a (retired)', 'c = c (retired)', 'd = d (retired)'])
    const again = await bulkChangeTerms(db, other, { ids: [a, d], patch })
    expect(again).toMatchObject({ put: [], removed: [], skipped: 0 })
    await expect(bulkChangeTerms(db, other, { ids: ['none', b], patch })).rejects.toMatchObject({
      id: 'term-not-found',
    })
  })

  test('many entries are deleted at once, and come back', async () => {
    const { db, ids } = await open(['a', 'a'], ['b', 'b'])
    expect(await bulkChangeTerms(db, session, { ids, patch: { deleted: true } })).toMatchObject({
      put: [],
      removed: ids,
    })
    expect(await listed(db)).toEqual([])
    const back = await bulkChangeTerms(db, session, { ids, patch: { deleted: false, kind: 'common' } })
    expect(back.put.map(({ kind }) => kind)).toEqual(['common', 'common'])
    expect(await history(db, ids[0] ?? '')).toEqual([
      '3 restore owner: a',
      '2 delete owner: a',
      '1 create owner: a',
    ])
  })

  test('entries that are merged are one; the history of each says so', async () => {
    const { db, ids } = await open(['ONU', 'UN'], ['Nations unies', 'U.N.'], ['Onu', 'Uno'])
    const [keepId = '', second = '', third = ''] = ids
    const entry = { ...term('ONU', 'U.N.'), source: ['ONU', 'Nations unies', 'Onu'] }
    const answer = await mergeTerms(db, other, { keepId, goneIds: [third, second, third], entry })
    expect(answer).toMatchObject({ put: [{ ...entry, id: keepId, version: 2 }], removed: [third, second] })
    expect(await listed(db)).toEqual(['ONU, Nations unies, Onu = U.N. (approved)'])
    expect(await history(db, third)).toEqual(['2 merge second-desk: Uno', '1 create owner: Uno'])
    expect(await history(db, keepId)).toEqual(['2 merge second-desk: U.N.', '1 create owner: UN'])

    await undoTermOperation(db, session, answer.operationId)
    expect(await listed(db)).toEqual([
      'Nations unies = U.N. (approved)',
      'ONU = UN (approved)',
      'Onu = Uno (approved)',
    ])
  })

  test('a merge with an entry that is gone does nothing', async () => {
    const { db, ids } = await open(['a', 'a'], ['b', 'b'])
    const [a = '', b = ''] = ids
    const entry = term('ab', 'ab')
    for (const [keepId, gone, id] of [
      [a, 'none', 'term-not-found'],
      ['none', a, 'term-not-found'],
      [a, a, 'bad-request'],
    ] as const)
      await expect(mergeTerms(db, session, { keepId, goneIds: [b, gone], entry })).rejects.toMatchObject({
        id,
      })
    expect(await listed(db)).toEqual(['a = a (approved)', 'b = b (approved)'])
  })

  test.each<[string, (db: Database, id: string) => Promise<{ operationId: string }>, string[]]>([
    [
      'create',
      (db) => createTermEntry(db, session, term('b', 'b')),
      ['a = a (approved)', 'b = b (approved)'],
    ],
    ['update', (db, id) => patchTermEntry(db, session, id, { target: 'x' }), ['a = x (approved)']],
    ['delete', (db, id) => deleteTermEntry(db, session, id), []],
    [
      'bulk',
      (db, id) => bulkChangeTerms(db, session, { ids: [id], patch: { status: 'retired' } }),
      ['a = a (retired)'],
    ],
    [
      'import',
      (db) =>
        importTerms(db, session, {
          projectId: null,
          policy: 'update',
          entries: [term('a', 'x'), term('b', 'y')],
        }),
      ['a = x (approved)', 'b = y (approved)'],
    ],
  ])('%s can be undone, done again and undone again', async (_name, operate, after) => {
    const { db, ids } = await open(['a', 'a'])
    const before = await listed(db)
    let { operationId } = await operate(db, ids[0] ?? '')
    expect(await listed(db)).toEqual(after)
    for (const expected of [before, after, before]) {
      const undone: TermsChangeAnswer = await undoTermOperation(db, other, operationId)
      expect(await listed(db)).toEqual(expected)
      expect(undone.skipped).toBe(0)
      await expect(undoTermOperation(db, other, operationId)).rejects.toMatchObject({ id: 'term-conflict' })
      operationId = undone.operationId
    }
    expect((await history(db, ids[0] ?? '')).at(-1)).toBe('1 create owner: a')
  })

  test('operations are undone and done again one after the other', async () => {
    const { db, ids } = await open(['a', 'a'])
    const [id = ''] = ids
    const update = await patchTermEntry(db, session, id, { target: 'x' })
    const bulk = await bulkChangeTerms(db, session, { ids, patch: { status: 'retired' } })
    const gone = await deleteTermEntry(db, session, id)
    const undone: string[] = []
    for (const [{ operationId }, expected] of [
      [gone, ['a = x (retired)']],
      [bulk, ['a = x (approved)']],
      [update, ['a = a (approved)']],
    ] as const) {
      undone.push((await undoTermOperation(db, session, operationId)).operationId)
      expect(await listed(db)).toEqual(expected)
    }
    for (const expected of [['a = x (approved)'], ['a = x (retired)'], []]) {
      await undoTermOperation(db, session, undone.pop() ?? '')
      expect(await listed(db)).toEqual(expected)
    }
  })

  test('an undo leaves what has changed since as it is', async () => {
    const { db, ids } = await open(['a', 'a'], ['b', 'b'], ['c', 'c'])
    const [, b = ''] = ids
    const { operationId } = await bulkChangeTerms(db, session, { ids, patch: { status: 'retired' } })
    await patchTermEntry(db, other, b, { target: 'x' })
    const undone = await undoTermOperation(db, session, operationId)
    expect(undone).toMatchObject({ skipped: 1, removed: [] })
    expect(await listed(db)).toEqual(['a = a (approved)', 'b = x (retired)', 'c = c (approved)'])
    expect(undone.put.map(({ version, updatedBy }) => [version, updatedBy])).toEqual([
      [3, 'owner'],
      [3, 'owner'],
    ])
  })

  test('an operation that never was cannot be undone', async () => {
    const { db } = await open(['a', 'a'])
    for (const id of ['none', '', crypto.randomUUID(), "' or 1=1 --"])
      await expect(undoTermOperation(db, session, id)).rejects.toMatchObject({ id: 'operation-not-found' })
  })

  test('nothing comes back into a project that is gone', async () => {
    const { db } = await open(['a', 'a'])
    const { id: projectId } = await createProject(db, session, { name: 'Série' })
    const { term: own } = await createTermEntry(db, session, { ...term('b', 'b'), projectId })
    const { operationId } = await deleteTermEntry(db, session, own.id)
    await deleteProject(db, session, projectId)
    await expect(undoTermOperation(db, session, operationId)).rejects.toMatchObject({ id: 'term-conflict' })
    await expect(patchTermEntry(db, session, own.id, { deleted: false })).rejects.toMatchObject({
      id: 'project-not-found',
    })
    const back = await patchTermEntry(db, session, own.id, { deleted: false, projectId: null })
    expect(back.term).toMatchObject({ projectId: null, target: 'b' })
  })

  test.each([
    ['regular expressions', '^(a+)+$ [b] \\d{2,} $& %s'],
    ['markup and statements', "<img src=x onerror=alert(1)> '; drop table term_entry; --"],
    ['marks and signs', 'e\u0301 👩🏽‍🚒 \u202Eright\u202C \u0001 \\u0000 {"a":1} "'],
    ['two thousand letters', 'œ'.repeat(2000)],
    ['two thousand letters of four bytes', '🏛'.repeat(1000)],
  ])('an entry of %s is text', async (_name, text) => {
    const { db, ids } = await open([text, text])
    const rich = { ...term(text, text), accepted: [text, `${text.slice(0, -2)}`], note: text }
    await patchTermEntry(db, session, ids[0] ?? '', rich)
    const [stored] = await listTermEntries(db)
    expect(stored).toMatchObject(rich)
    expect((await listTermRevisions(db, stored?.id ?? ''))[0]?.entry).toEqual(rich)
    expect(await listTermEntries(db, { search: text })).toEqual([stored])
  })

  test('entries come in pages, and the words of a search stand anywhere in them', async () => {
    const { db } = await open(['Élysée', 'Élysée'], ['élan', 'elk'], ['zèbre', 'zebra'], ['Eau', 'water'])
    const page = async (offset: number, limit: number) =>
      (await listTermEntries(db, { offset, limit })).map(({ target }) => target)
    expect([await page(0, 2), await page(2, 2), await page(4, 2)]).toEqual([
      ['water', 'elk'],
      ['Élysée', 'zebra'],
      [],
    ])
    const found = async (search: string) =>
      (await listTermEntries(db, { search })).map(({ target }) => target)
    expect(await found('ELYSEE')).toEqual(['Élysée'])
    expect(await found('el e')).toEqual(['elk', 'Élysée'])
    expect(await found('elk zebra')).toEqual([])
    expect(await found('%')).toEqual([])
  })
}
