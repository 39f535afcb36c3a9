import { expect, test } from 'vitest'
import { changeSchema, type Change } from '@/lib/domain/change'
import type { FindingKey } from '@/lib/domain/dismissal'
import type { Segment } from '@/lib/domain/segment'
import { applyChange } from '../commands/apply-change'
import { createTermEntry } from '../commands/create-term-entry'
import type { TestStore } from '../db/test-stores'
import { checkExport } from '../queries/check-export'
import { listRevisions } from '../queries/list-revisions'
import { act, session, storedArticle, typed } from './build'
import { term } from './terms'

const kiev: FindingKey = { check: 'term', problem: 'forbidden', side: 'target', text: 'Kiev' }

function dismiss(segment: Segment, reason: string | null, finding = kiev): Change {
  return { type: 'dismiss', segmentId: segment.id, baseVersion: segment.version, finding, reason }
}

/** Findings that somebody lets stand, for a reason. */
export function dismissals(store: TestStore): void {
  test('a dismissal is a new version with a reason and an author; words and state stay', async () => {
    const db = await store.open()
    const article = await storedArticle(db, [['Kiev tient. | Kiev holds.']])
    await article.apply(act(await article.segment(0), 'approve'))
    const before = await article.segment(0)
    const reader = { author: 'reviewer', role: 'owner' } as const
    const request = { mutationId: crypto.randomUUID(), change: dismiss(before, 'A quotation.') }
    const first = await applyChange(db, reader, article.id, request)
    const now = await article.segment(0)
    expect(now).toEqual({
      ...before,
      version: before.version + 1,
      updatedAt: now.updatedAt,
      dismissals: [{ ...kiev, reason: 'A quotation.', author: 'reviewer', at: now.updatedAt }],
    })
    expect(first).toEqual({ segments: [now], removed: [] })
    expect(await applyChange(db, reader, article.id, request)).toEqual(first)
    expect((await listRevisions(db, now.id))[0]).toMatchObject({
      ...{ kind: 'dismiss', reason: 'A quotation.', author: 'reviewer', origin: null, state: 'approved' },
      target: now.target,
    })
  })

  test('a dismissal is taken back, and the history keeps why it was', async () => {
    const db = await store.open()
    const article = await storedArticle(db, [['Kiev tient. | Kiev holds.']])
    const other = { ...kiev, problem: 'missing', side: 'source' as const }
    await article.apply(dismiss(await article.segment(0), 'A quotation.'))
    await article.apply(dismiss(await article.segment(0), 'Said above.', other))
    await article.apply(dismiss(await article.segment(0), 'A quotation of 1986.'))
    expect((await article.segment(0)).dismissals.map(({ reason }) => reason)).toEqual([
      'Said above.',
      'A quotation of 1986.',
    ])
    await article.apply(dismiss(await article.segment(0), null))
    const now = await article.segment(0)
    expect(now.dismissals).toMatchObject([other])
    const [taken, ...older] = await listRevisions(db, now.id)
    expect(taken).toMatchObject({ kind: 'reopen-finding', reason: 'A quotation of 1986.' })
    expect(older.filter(({ kind }) => kind === 'dismiss')).toHaveLength(3)
  })

  test('what holds already makes no version; an old version is refused', async () => {
    const db = await store.open()
    const article = await storedArticle(db, [['Kiev tient. | Kiev holds.']])
    const old = await article.segment(0)
    expect(await article.apply(dismiss(old, null))).toEqual({ segments: [old], removed: [] })
    await article.apply(dismiss(old, 'A quotation.'))
    const now = await article.segment(0)
    expect(await article.apply(dismiss(old, 'A quotation.'))).toEqual({ segments: [now], removed: [] })
    for (const reason of ['Another reason.', null])
      await expect(article.apply(dismiss(old, reason))).rejects.toMatchObject({
        id: 'version-conflict',
        current: now,
      })
    expect(await article.segment(0)).toEqual(now)
    await expect(article.apply(dismiss({ ...old, id: crypto.randomUUID() }, 'x'))).rejects.toMatchObject({
      id: 'segment-not-found',
    })
  })

  test('the author is whoever asks, whatever the request says; a reason has words', () => {
    const base = { type: 'dismiss', segmentId: crypto.randomUUID(), baseVersion: 1 }
    const finding = { ...kiev, author: 'somebody else', at: 1 }
    const read = changeSchema.parse({ ...base, finding, reason: ' Said\0 above. ' })
    expect(read).toMatchObject({ finding: kiev, reason: 'Said\uFFFD above.' })
    expect(Object.keys((read as { finding: object }).finding)).not.toContain('author')
    for (const reason of ['', ' \n', 'x'.repeat(501), undefined, 3])
      expect(changeSchema.safeParse({ ...base, finding, reason }).success).toBe(false)
  })

  test('a dismissal outlives edits, confirmations, a split and a merge', async () => {
    const db = await store.open()
    const article = await storedArticle(db, [['Kiev tient. Bien. | Kiev holds. Well.']])
    await article.apply(dismiss(await article.segment(0), 'A quotation.'))
    const { dismissals: kept } = await article.segment(0)
    await article.apply(typed(await article.segment(0), 'Kiev holds. Yes.'))
    await article.apply(act(await article.segment(0), 'confirm'))
    await article.apply(act(await article.segment(0), 'send-back', 'Why?'))
    const whole = await article.segment(0)
    expect(whole.dismissals).toEqual(kept)

    await article.apply({
      ...{ type: 'split', segmentId: whole.id, baseVersion: whole.version, newId: crypto.randomUUID() },
      ...{ sourceOffset: 12, targetOffset: 12 },
    })
    const [first, second] = await article.segments()
    expect([first?.dismissals, second?.dismissals]).toEqual([kept, kept])
    await article.apply({
      ...{ type: 'merge', segmentId: first!.id, baseVersion: first!.version },
      ...{ nextId: second!.id, nextVersion: second!.version },
      restore: { source: whole.source, target: whole.target, state: whole.state, reason: whole.reason },
    })
    expect(await article.segment(0)).toMatchObject({ dismissals: kept, state: 'sent-back', reason: 'Why?' })
  })

  test('a dismissed finding does not keep an export a draft', async () => {
    const db = await store.open()
    await createTermEntry(db, session, { ...term('Kiev', 'Kyiv'), forbidden: ['Kiev'] })
    const article = await storedArticle(db, [['Kiev tient. | Kiev holds.', 'Kiev tient. | Kiev holds.']])
    for (const index of [0, 1]) await article.apply(act(await article.segment(index), 'approve'))
    const checked = async () => {
      const { draft, check } = await checkExport(db, article.id)
      return [draft, check.findings, check.dismissed]
    }
    expect(await checked()).toEqual([true, 2, 0])
    await article.apply(dismiss(await article.segment(0), 'A quotation.'))
    expect(await checked()).toEqual([true, 1, 1])
    await article.apply(dismiss(await article.segment(1), 'A quotation.'))
    expect(await checked()).toEqual([false, 0, 2])
    await article.apply(dismiss(await article.segment(0), null))
    expect(await checked()).toEqual([true, 1, 1])
  })
}
