import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { NewTermRecord } from '@/lib/domain/term-entry'
import { bulkChangeTerms } from '../commands/bulk-change-terms'
import { createProject } from '../commands/create-project'
import { createTermEntry } from '../commands/create-term-entry'
import { importTerms } from '../commands/import-terms'
import { undoTermOperation } from '../commands/undo-term-operation'
import type { TestStore } from '../db/test-stores'
import { listArticles } from '../queries/list-articles'
import { listTermChanges } from '../queries/list-term-changes'
import { countTermEntries, listTermEntries } from '../queries/list-term-entries'
import { listTermRevisions } from '../queries/list-term-revisions'
import { session, storedArticle } from './build'
import { term } from './terms'

function many(count: number): NewTermRecord[] {
  return Array.from({ length: count }, (_, i) => ({ ...term(`Évêché ${i}`, `See ${i}`), note: `n° ${i}` }))
}

/** Whole glossaries that come in at once. */
export function termImports(store: TestStore): void {
  test('an import is one operation in the scope that it names', async () => {
    const db = await store.open()
    const { id: projectId } = await createProject(db, session, { name: 'Série' })
    await createTermEntry(db, session, term('OTAN', 'NATO'))
    const own = await createTermEntry(db, session, { ...term('Otan', 'the alliance'), projectId })
    const entries = [
      { ...term('OTAN', 'Nato'), accepted: ['the pact'] },
      term('ONU', 'U.N.'),
      term('ONU', 'U.N.'),
    ]
    const answer = await importTerms(db, session, { projectId, policy: 'update', entries })
    expect(answer).toMatchObject({ added: 1, updated: 1, unchanged: 1, skipped: 0, revision: 3 })
    expect(await listTermEntries(db, { projectId: null })).toMatchObject([{ target: 'NATO', version: 1 }])
    const project = await listTermEntries(db, { projectId })
    expect(project).toMatchObject([
      { source: ['ONU'], target: 'U.N.', projectId, version: 1 },
      { id: own.term.id, source: ['OTAN', 'Otan'], target: 'Nato', accepted: ['the pact'], version: 2 },
    ])
    for (const { id } of project)
      expect((await listTermRevisions(db, id))[0]).toMatchObject({
        kind: 'import',
        operationId: answer.operationId,
      })
    expect(await listTermChanges(db, 2)).toMatchObject({ put: expect.arrayContaining(project), revision: 3 })
  })

  test('an import that changes nothing writes nothing', async () => {
    const db = await store.open()
    await createTermEntry(db, session, term('OTAN', 'NATO'))
    const before = await listTermEntries(db)
    for (const entries of [[], [term('OTAN', 'NATO')]])
      expect(await importTerms(db, session, { projectId: null, policy: 'update', entries })).toMatchObject({
        ...{ added: 0, updated: 0, unchanged: entries.length, skipped: 0 },
      })
    expect(await listTermEntries(db)).toEqual(before)
  })

  test('an import into a project that is not there writes nothing', async () => {
    const db = await store.open()
    const projectId = crypto.randomUUID()
    await expect(
      importTerms(db, session, { projectId, policy: 'add', entries: many(3) }),
    ).rejects.toMatchObject({ id: 'project-not-found' })
    expect(await listTermChanges(db, 0)).toEqual({ put: [], removed: [], revision: 0 })
  })

  test('an import that is broken off leaves nothing, wherever it was', async () => {
    const db = await store.open()
    await createTermEntry(db, session, term('Évêché 7', 'Old'))
    const before = await listTermEntries(db)
    for (const limit of [0.1, 0.5, 0.9]) {
      const asker = new AbortController()
      const onProgress = (progress: number) => {
        if (progress > limit) asker.abort()
      }
      await expect(
        importTerms(
          db,
          session,
          { projectId: null, policy: 'update', entries: many(5_000) },
          { onProgress, signal: asker.signal },
        ),
      ).rejects.toMatchObject({ name: 'AbortError' })
    }
    expect(await listTermEntries(db)).toEqual(before)
    expect((await listTermChanges(db, 0)).revision).toBe(1)
  })

  test('an import that the store refuses leaves nothing', async () => {
    const db = await store.open()
    await db.schema.alterTable('term_revision').renameColumn('author', 'writer').execute()
    await expect(
      importTerms(db, session, { projectId: null, policy: 'add', entries: many(10) }),
    ).rejects.toThrow()
    expect(await countTermEntries(db)).toBe(0)
  })

  test('thousands come in, are changed and go again, progress told and others served meanwhile', async () => {
    const db = await store.open()
    await storedArticle(db, [['Un.']])
    const count = 6_000
    const told: number[] = []
    let ended = false
    const work = importTerms(
      db,
      session,
      { projectId: null, policy: 'skip', entries: many(count) },
      { onProgress: (progress) => told.push(progress) },
    ).finally(() => (ended = true))
    let served = 0
    while (!ended) {
      expect(await listArticles(db)).toHaveLength(1)
      expect([0, count]).toContain(await countTermEntries(db))
      served += 1
      await setImmediate()
    }
    const imported = await work
    expect(imported.added).toBe(count)
    expect(served).toBeGreaterThan(5)
    expect(told.length).toBeGreaterThan(5)
    expect(told).toEqual(told.toSorted((a, b) => a - b))
    expect(told.at(-1)).toBe(1)

    const terms = await listTermEntries(db)
    expect(new Set(terms.map(({ id }) => id)).size).toBe(count)
    const pages = []
    for (let offset = 0; offset < count; offset += 1_999)
      pages.push(...(await listTermEntries(db, { offset, limit: 1_999 })))
    expect(pages).toEqual(terms)

    const ids = terms.map(({ id }) => id)
    const bulk = await bulkChangeTerms(db, session, { ids, patch: { status: 'proposed' } })
    expect(bulk.put).toHaveLength(count)
    expect((await listTermChanges(db, imported.revision)).put).toHaveLength(count)
    await undoTermOperation(db, session, bulk.operationId)
    expect((await listTermEntries(db)).every(({ status }) => status === 'approved')).toBe(true)
    const gone = await undoTermOperation(db, session, imported.operationId)
    expect(gone.removed).toHaveLength(count)
    expect(await listTermEntries(db)).toEqual([])
  })
}
