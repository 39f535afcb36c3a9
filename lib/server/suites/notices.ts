import { expect, test } from 'vitest'
import type { Change } from '@/lib/domain/change'
import { applyChange } from '../commands/apply-change'
import { approveSegments } from '../commands/approve-segments'
import { configureDesk } from '../commands/configure-desk'
import { createArticle } from '../commands/create-article'
import { deleteArticle } from '../commands/delete-article'
import { patchArticle } from '../commands/patch-article'
import { readNotices } from '../commands/read-notices'
import { removeMember } from '../commands/remove-member'
import type { Database } from '../db/schema'
import type { TestStore } from '../db/test-stores'
import { getDeskSettings } from '../queries/get-desk-settings'
import { countUnread, listNotices } from '../queries/list-notices'
import { listSegments } from '../queries/list-segments'
import type { Session } from '../session'
import { act, articleOf, typed } from './build'
import { deskOf } from './desk'

/** What members are told. */
export function notices(store: TestStore): void {
  async function openDesk() {
    const db = await store.open()
    const desk = await deskOf(db)
    const ana = (await desk.join('translator', 'Ana')).session
    const rui = (await desk.join('reviewer', 'Rui')).session
    const article = await createArticle(db, desk.owner.session, {
      ...articleOf([['Un. | One.', 'Deux. | Two.', 'Trois.']]),
      translatorId: ana.author,
      reviewerId: rui.author,
    })
    const segment = async (index: number) => (await listSegments(db, article.id)).segments[index]!
    const apply = (session: Session, change: Change) =>
      applyChange(db, session, article.id, { mutationId: crypto.randomUUID(), change })
    return { db, desk, ana, rui, owner: desk.owner.session, article, segment, apply }
  }
  const told = async (db: Database, session: Session) =>
    (await listNotices(db, session)).map(({ kind, author, text, count }) => [kind, author, text, count])

  test('people hear of what is assigned to them, once, and not of what they do themselves', async () => {
    const { db, ana, rui, owner, article } = await openDesk()
    expect(await told(db, ana)).toEqual([['assigned', 'owner', '', 1]])
    expect(await told(db, rui)).toEqual([['assigned', 'owner', '', 1]])
    await patchArticle(db, rui, article.id, { dueAt: 5, reviewerId: rui.author })
    await patchArticle(db, owner, article.id, { translatorId: owner.author })
    expect(await told(db, rui)).toHaveLength(1)
    expect(await told(db, owner)).toEqual([])
  })

  test('the writers of a segment hear why it came back; who is to translate, where nobody has written', async () => {
    const { db, ana, rui, owner, segment, apply } = await openDesk()
    await apply(ana, typed(await segment(0), 'Uno.'))
    await apply(ana, act(await segment(0), 'confirm'))
    await apply(rui, act(await segment(0), 'send-back', 'Not “Uno”.'))
    await apply(rui, act(await segment(1), 'confirm'))
    await apply(rui, act(await segment(1), 'send-back', 'Whose?'))
    expect(await told(db, ana)).toEqual([
      ['sent-back', rui.author, 'Not “Uno”.', 1],
      ['assigned', 'owner', '', 1],
    ])
    expect(await told(db, owner)).toEqual([['sent-back', rui.author, 'Whose?', 1]])
  })

  test('approvals are counted an article, until they are read', async () => {
    const { db, ana, rui, article, segment, apply } = await openDesk()
    for (const index of [0, 1, 2]) {
      await apply(ana, typed(await segment(index), `Word ${index}.`))
      await apply(ana, act(await segment(index), 'confirm'))
    }
    await apply(rui, act(await segment(0), 'approve'))
    const { segments } = await listSegments(db, article.id)
    const request = { mutationId: crypto.randomUUID(), segments: [segments[1]!] }
    await approveSegments(db, rui, article.id, request)
    await approveSegments(db, rui, article.id, request)
    expect((await told(db, ana))[0]).toEqual(['approved', rui.author, '', 2])
    expect(await countUnread(db, ana)).toBe(2)
    await readNotices(db, ana, { ids: 'all' })
    await apply(rui, act(await segment(2), 'approve'))
    expect(await told(db, ana)).toEqual([
      ['approved', rui.author, '', 1],
      ['approved', rui.author, '', 2],
      ['assigned', 'owner', '', 1],
    ])
    expect(await countUnread(db, ana)).toBe(1)
  })

  test('nobody reads or marks another one’s; those of a deleted article are not shown; who left hears nothing', async () => {
    const { db, ana, rui, owner, article, segment, apply } = await openDesk()
    const [first] = await listNotices(db, ana)
    expect(await readNotices(db, rui, { ids: [first?.id ?? ''] })).toBe(1)
    expect(await countUnread(db, ana)).toBe(1)
    expect(await readNotices(db, ana, { ids: [first?.id ?? ''] })).toBe(0)
    expect((await listNotices(db, ana))[0]?.readAt).not.toBeNull()
    await apply(ana, typed(await segment(0), 'Uno.'))
    await removeMember(db, owner, ana.author)
    await apply(rui, act(await segment(0), 'confirm'))
    await apply(rui, act(await segment(0), 'send-back', 'Why?'))
    expect(await listNotices(db, ana)).toHaveLength(1)
    await deleteArticle(db, article.id)
    expect(await listNotices(db, rui)).toEqual([])
    expect(await countUnread(db, rui)).toBe(0)
  })

  test('the desk keeps its own reasons, in their order', async () => {
    const { db, owner } = await openDesk()
    expect(await getDeskSettings(db)).toEqual({ sendBackReasons: [], effortShared: false })
    await configureDesk(db, owner, { sendBackReasons: ['A fact is missing.', 'Not house style.'] })
    await configureDesk(db, owner, {})
    expect((await getDeskSettings(db)).sendBackReasons).toEqual(['A fact is missing.', 'Not house style.'])
  })
}
