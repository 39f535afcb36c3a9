import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { bulkChangeTerms } from '../commands/bulk-change-terms'
import { createProject } from '../commands/create-project'
import { createTermEntry } from '../commands/create-term-entry'
import { deleteProject } from '../commands/delete-project'
import { deleteTermEntry } from '../commands/delete-term-entry'
import { importTerms } from '../commands/import-terms'
import { patchTermEntry } from '../commands/patch-term-entry'
import { undoTermOperation } from '../commands/undo-term-operation'
import { openDatabase } from '../db/database'
import { migrate } from '../db/migrate'
import type { Database } from '../db/schema'
import type { TestStore } from '../db/test-stores'
import { listProjects } from '../queries/list-projects'
import { listTermChanges } from '../queries/list-term-changes'
import { listTermEntries } from '../queries/list-term-entries'
import { listTermRevisions } from '../queries/list-term-revisions'
import { session } from './build'
import { term } from './terms'

/** Two servers on one store, each with an editor of its own. */
export function termRaces(store: TestStore): void {
  async function together(use: (one: Database, other: Database) => Promise<void>) {
    const location = await store.createLocation()
    const [one, other] = [openDatabase(location), openDatabase(location)]
    try {
      await migrate(one)
      await use(one, other)
    } finally {
      await Promise.all([one.destroy(), other.destroy()])
    }
  }

  /** Each version follows the one before, and nothing is the last word that no revision has. */
  async function expectWholeHistory(db: Database, id: string) {
    const revisions = await listTermRevisions(db, id)
    expect(revisions.map(({ version }) => version)).toEqual(revisions.map((_, i) => revisions.length - i))
    const stored = (await listTermEntries(db)).find((entry) => entry.id === id)
    if (stored) expect(stored).toMatchObject({ ...revisions[0]?.entry, version: revisions.length })
  }

  test('of two editors who start from one version, one wins and the other is told', () =>
    together(async (one, other) => {
      const { term: entry } = await createTermEntry(one, session, term('Kiev', 'Kiev'))
      for (let version = 1; version <= 10; version++) {
        const results = await Promise.allSettled(
          [one, other].map((db, i) =>
            patchTermEntry(db, session, entry.id, { target: `${version} ${i}`, version }),
          ),
        )
        expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
        const lost = results.find((result) => result.status === 'rejected')
        expect(lost?.reason).toMatchObject({ id: 'term-conflict' })
      }
      await expectWholeHistory(other, entry.id)
    }))

  test('numbers come one after the other, and who follows them misses nothing', () =>
    together(async (one, other) => {
      const followed = new Map<string, number>()
      let revision = 0
      let ended = false
      const follow = async () => {
        const changes = await listTermChanges(other, revision)
        expect(changes.revision).toBeGreaterThanOrEqual(revision)
        revision = changes.revision
        for (const { id, version } of changes.put) followed.set(id, version)
        for (const id of changes.removed) followed.delete(id)
      }
      const following = (async () => {
        for (; !ended; await setImmediate()) await follow()
      })()
      const revisions = await Promise.all(
        Array.from({ length: 30 }, async (_, i) => {
          const db = i % 2 ? one : other
          const made = await createTermEntry(db, session, term(`t${i}`, `t${i}`))
          const changed = await patchTermEntry(db, session, made.term.id, { note: 'x' })
          const gone = i % 3 ? [] : [(await deleteTermEntry(db, session, made.term.id)).revision]
          return [made.revision, changed.revision, ...gone]
        }),
      )
      ended = true
      await following
      await follow()
      expect(revisions.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 70 }, (_, i) => i + 1))
      expect(revision).toBe(70)
      const terms = await listTermEntries(one)
      expect(followed).toEqual(new Map(terms.map(({ id, version }) => [id, version])))
    }))

  test('a change of many, an import and an undo leave no edit half-done', () =>
    together(async (one, other) => {
      const entries = Array.from({ length: 300 }, (_, i) => term(`t${i}`, `t${i}`))
      const policy = 'update'
      const first = await importTerms(one, session, { projectId: null, policy, entries })
      const ids = (await listTermEntries(one)).map(({ id }) => id)
      const reworded = entries.map((entry) => ({ ...entry, target: `${entry.target}!` }))
      const results = await Promise.allSettled([
        bulkChangeTerms(one, session, { ids, patch: { status: 'retired' } }),
        importTerms(other, session, { projectId: null, policy, entries: reworded }),
        undoTermOperation(other, session, first.operationId),
        ...ids
          .slice(0, 20)
          .map((id, i) => patchTermEntry(i % 2 ? one : other, session, id, { note: 'mine' })),
      ])
      for (const result of results)
        if (result.status === 'rejected')
          expect(['term-not-found', 'term-conflict']).toContain(result.reason.id)
      for (const id of ids.slice(0, 25)) await expectWholeHistory(one, id)
      const { put } = await listTermChanges(one, 0)
      expect(new Set(put.map(({ id }) => id))).toEqual(
        new Set((await listTermEntries(one)).map(({ id }) => id)),
      )
    }))

  test('one undo that arrives twice is done once', () =>
    together(async (one, other) => {
      const { term: entry, operationId } = await createTermEntry(one, session, term('a', 'a'))
      const results = await Promise.allSettled(
        [one, other].map((db) => undoTermOperation(db, session, operationId)),
      )
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
      expect(await listTermEntries(one)).toEqual([])
      await expectWholeHistory(one, entry.id)
    }))

  test('nothing is put into a project while it goes', () =>
    together(async (one, other) => {
      for (let round = 0; round < 10; round++) {
        const { id: projectId } = await createProject(one, session, { name: `Série ${round}` })
        const [gone, put] = await Promise.allSettled([
          deleteProject(one, session, projectId),
          createTermEntry(other, session, { ...term('a', 'a'), projectId }),
        ])
        expect([gone.status, put.status].sort()).toEqual(['fulfilled', 'rejected'])
      }
      const projects = await listProjects(one)
      expect(projects.every(({ terms }) => terms === 1)).toBe(true)
      expect(await listTermEntries(one)).toHaveLength(projects.length)
    }))

  test('of two projects that take one name at once, one is told', () =>
    together(async (one, other) => {
      const results = await Promise.allSettled(
        ['Série', 'SERIE'].map((name, i) => createProject(i ? one : other, session, { name })),
      )
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
      expect(results.find((result) => result.status === 'rejected')?.reason).toMatchObject({
        id: 'project-name-taken',
      })
      expect(await listProjects(one)).toHaveLength(1)
    }))
}
