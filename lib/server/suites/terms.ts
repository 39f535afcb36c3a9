import { expect, test } from 'vitest'
import type { NewTermEntry } from '@/lib/domain/term-entry'
import { createTermEntry } from '../commands/create-term-entry'
import { deleteTermEntry } from '../commands/delete-term-entry'
import { patchTermEntry } from '../commands/patch-term-entry'
import type { TestStore } from '../db/test-stores'
import { listTermEntries } from '../queries/list-term-entries'

export function term(source: string, target: string): NewTermEntry {
  return {
    source: [source],
    target,
    accepted: [],
    forbidden: [],
    kind: 'body',
    caseRule: 'exact',
    note: '',
    status: 'approved',
  }
}

/** The termbase as the store keeps it. */
export function terms(store: TestStore): void {
  test('an entry comes back as it went in, in the order of its French', async () => {
    const db = await store.open()
    const rich: NewTermEntry = {
      ...term('Élysée', 'the Élysée'),
      source: ['Élysée', 'palais de l’Élysée'],
      accepted: ['the French presidency', '<b>Élysée</b>'],
      forbidden: ['Elysium'],
      kind: 'place',
      caseRule: 'initial',
      note: 'Line one\nline two 🏛',
      status: 'proposed',
    }
    const last = await createTermEntry(db, term('Zaporijjia', 'Zaporizhzhia'))
    const first = await createTermEntry(db, rich)
    const middle = await createTermEntry(db, term('franc', 'franc'))
    expect(await listTermEntries(db)).toEqual([{ ...rich, id: first.id }, middle, last])
  })

  test('parts of an entry can be rewritten', async () => {
    const db = await store.open()
    const entry = await createTermEntry(db, term('OTAN', 'NATO'))
    const changed = await patchTermEntry(db, entry.id, { note: 'All capitals.', accepted: ['the alliance'] })
    expect(changed).toEqual({ ...entry, note: 'All capitals.', accepted: ['the alliance'] })
    expect(await listTermEntries(db)).toEqual([changed])
  })

  test('a deleted entry is gone until it is restored', async () => {
    const db = await store.open()
    const entry = await createTermEntry(db, term('OTAN', 'NATO'))
    await deleteTermEntry(db, entry.id)
    expect(await listTermEntries(db)).toEqual([])
    await expect(patchTermEntry(db, entry.id, { note: 'x' })).rejects.toMatchObject({ id: 'term-not-found' })
    await expect(deleteTermEntry(db, entry.id)).rejects.toMatchObject({ id: 'term-not-found' })
    expect(await patchTermEntry(db, entry.id, { deleted: false })).toEqual(entry)
    expect(await listTermEntries(db)).toEqual([entry])
  })
}
