import { expect, test } from 'vitest'
import type { NewTermRecord } from '@/lib/domain/term-entry'
import { createTermEntry } from '../commands/create-term-entry'
import { deleteTermEntry } from '../commands/delete-term-entry'
import { patchTermEntry } from '../commands/patch-term-entry'
import type { TestStore } from '../db/test-stores'
import { listTermEntries } from '../queries/list-term-entries'
import { session } from './build'

export function term(source: string, target: string): NewTermRecord {
  return {
    source: [source],
    target,
    accepted: [],
    forbidden: [],
    kind: 'body',
    caseRule: 'exact',
    note: '',
    status: 'approved',
    projectId: null,
  }
}

/** The termbase as the store keeps it. */
export function terms(store: TestStore): void {
  test('an entry comes back as it went in, in the order of its French', async () => {
    const db = await store.open()
    const rich: NewTermRecord = {
      ...term('Élysée', 'the Élysée'),
      source: ['Élysée', 'palais de l’Élysée'],
      accepted: ['the French presidency', '<b>Élysée</b>'],
      forbidden: ['Elysium'],
      kind: 'place',
      caseRule: 'initial',
      note: 'Line one\nline two 🏛',
      status: 'proposed',
    }
    const last = await createTermEntry(db, session, term('Zaporijjia', 'Zaporizhzhia'))
    const first = await createTermEntry(db, session, rich)
    const middle = await createTermEntry(db, session, term('franc', 'franc'))
    expect(await listTermEntries(db)).toEqual([first.term, middle.term, last.term])
    expect(first.term).toMatchObject({ ...rich, version: 1, createdBy: 'owner', updatedBy: 'owner' })
    expect(first.term.createdAt).toBe(first.term.updatedAt)
    expect([last, first, middle].map(({ revision }) => revision)).toEqual([1, 2, 3])
  })

  test('parts of an entry can be rewritten', async () => {
    const db = await store.open()
    const { term: entry } = await createTermEntry(db, session, term('OTAN', 'NATO'))
    const patch = { note: 'All capitals.', accepted: ['the alliance'] }
    const { term: changed } = await patchTermEntry(db, session, entry.id, patch)
    expect(changed).toEqual({ ...entry, ...patch, version: 2, updatedAt: changed.updatedAt })
    expect(await listTermEntries(db)).toEqual([changed])
  })

  test('a deleted entry is gone until it is restored', async () => {
    const db = await store.open()
    const { term: entry } = await createTermEntry(db, session, term('OTAN', 'NATO'))
    await deleteTermEntry(db, session, entry.id)
    expect(await listTermEntries(db)).toEqual([])
    await expect(patchTermEntry(db, session, entry.id, { note: 'x' })).rejects.toMatchObject({
      id: 'term-not-found',
    })
    await expect(deleteTermEntry(db, session, entry.id)).rejects.toMatchObject({ id: 'term-not-found' })
    const { term: back } = await patchTermEntry(db, session, entry.id, { deleted: false })
    expect(back).toEqual({ ...entry, version: 3, updatedAt: back.updatedAt })
    expect(await listTermEntries(db)).toEqual([back])
  })
}
