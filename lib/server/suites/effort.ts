import { expect, test, vi } from 'vitest'
import type { EffortReport } from '@/lib/domain/effort'
import { chooseOwnEffort } from '../commands/choose-own-effort'
import { configureDesk } from '../commands/configure-desk'
import { recordEffort } from '../commands/record-effort'
import { removeMember } from '../commands/remove-member'
import { applyChange } from '../commands/apply-change'
import type { TestStore } from '../db/test-stores'
import { getEffort } from '../queries/get-effort'
import type { Session } from '../session'
import { session, storedArticle, typed } from './build'
import { deskOf } from './desk'

/** How long people work, which is theirs to know. */
export function effort(store: TestStore): void {
  const ana: Session = { author: 'ana', role: 'translator' }
  const today = () => new Date().toISOString().slice(0, 10)
  const report = (
    segmentId: string,
    milliseconds: number,
    more: Partial<EffortReport> = {},
  ): EffortReport => ({
    ...{ id: crypto.randomUUID(), day: today(), segments: [{ segmentId, milliseconds }] },
    ...more,
  })

  test('reports add up, each once, by day and by article, with the words and how far they moved', async () => {
    const db = await store.open()
    const article = await storedArticle(db, [['Un. | One two three four.', 'Deux. | Two.']])
    const segment = await article.segment(0)
    const first = report(segment.id, 50_000)
    await recordEffort(db, ana, article.id, first)
    await recordEffort(db, ana, article.id, first)
    await recordEffort(db, ana, article.id, report(segment.id, 10_000))
    await recordEffort(db, session, article.id, report(segment.id, 5_000))
    const change = typed(segment, 'One two three five.')
    await applyChange(db, ana, article.id, { mutationId: crypto.randomUUID(), change })
    expect(await getEffort(db, ana)).toEqual({
      ...{ memberId: 'ana', shared: false, measured: true },
      days: [{ day: today(), milliseconds: 60_000 }],
      articles: [
        { articleId: article.id, title: 'Un titre', milliseconds: 60_000, words: 4, distance: 0.25 },
      ],
    })
    expect((await getEffort(db, session)).days).toMatchObject([{ milliseconds: 5_000 }])
  })

  test('nobody was there for longer than since their last report', async () => {
    const db = await store.open()
    const article = await storedArticle(db, [['Un.', 'Deux.']])
    const [one, two] = await article.segments()
    await recordEffort(db, ana, article.id, report(one!.id, 1))
    await recordEffort(db, ana, article.id, {
      ...report(one!.id, 1),
      segments: [
        { segmentId: one!.id, milliseconds: 600_000 },
        { segmentId: two!.id, milliseconds: 600_000 },
      ],
    })
    const [day] = (await getEffort(db, ana)).days
    expect(day!.milliseconds).toBeGreaterThan(55_000)
    expect(day!.milliseconds).toBeLessThan(75_000)
    vi.useFakeTimers({ now: Date.now() + 3 * 60 * 60_000, toFake: ['Date'] })
    await recordEffort(db, ana, article.id, report(one!.id, 600_000))
    vi.useRealTimers()
    expect((await getEffort(db, ana)).days.reduce((sum, { milliseconds }) => sum + milliseconds, 0)).toBe(
      day!.milliseconds + 600_000,
    )
  })

  test('a day that is not today, and an article that is not there, are refused', async () => {
    const db = await store.open()
    const article = await storedArticle(db, [['Un.']])
    const { id } = await article.segment(0)
    for (const day of ['2020-01-01', '2990-01-01'])
      await expect(recordEffort(db, ana, article.id, report(id, 5, { day }))).rejects.toMatchObject({
        id: 'bad-request',
      })
    await expect(recordEffort(db, ana, crypto.randomUUID(), report(id, 5))).rejects.toMatchObject({
      id: 'article-not-found',
    })
  })

  test('it is private until the desk shares it, and then for those roles that may', async () => {
    const db = await store.open()
    const article = await storedArticle(db, [['Un.']])
    await recordEffort(db, ana, article.id, report((await article.segment(0)).id, 5_000))
    const rui: Session = { author: 'rui', role: 'reviewer' }
    const tom: Session = { author: 'tom', role: 'translator' }
    for (const other of [session, rui, tom])
      await expect(getEffort(db, other, 'ana')).rejects.toMatchObject({ id: 'not-allowed' })
    await configureDesk(db, session, { effortShared: true })
    for (const other of [session, rui])
      expect(await getEffort(db, other, 'ana')).toMatchObject({
        shared: true,
        days: [{ milliseconds: 5_000 }],
      })
    await expect(getEffort(db, tom, 'ana')).rejects.toMatchObject({ id: 'not-allowed' })
  })

  test('who is removed takes it along', async () => {
    const db = await store.open()
    const desk = await deskOf(db)
    const { session: tom } = await desk.join('translator', 'Tom')
    const article = await storedArticle(db, [['Un.']])
    await recordEffort(db, tom, article.id, report((await article.segment(0)).id, 5_000))
    await removeMember(db, desk.owner.session, tom.author)
    await configureDesk(db, session, { effortShared: true })
    expect((await getEffort(db, session, tom.author)).days).toEqual([])
  })

  test('who does not want it measured has nothing kept, from before or later', async () => {
    const db = await store.open()
    const article = await storedArticle(db, [['Un.']])
    const { id } = await article.segment(0)
    await recordEffort(db, ana, article.id, report(id, 5_000))
    await chooseOwnEffort(db, ana, false)
    await recordEffort(db, ana, article.id, report(id, 5_000))
    expect(await getEffort(db, ana)).toMatchObject({ measured: false, days: [], articles: [] })
    await chooseOwnEffort(db, ana, true)
    await recordEffort(db, ana, article.id, report(id, 5_000))
    expect((await getEffort(db, ana)).days).toHaveLength(1)
  })
}
