import { expect, test } from 'vitest'
import { applyChange } from '../commands/apply-change'
import { patchArticle } from '../commands/patch-article'
import type { TestStore } from '../db/test-stores'
import { listReturned } from '../queries/list-returned'
import { act, session, storedArticle, typed } from './build'
import { deskOf, type Seated } from './desk'

/** What came back to a translator. */
export function returned(store: TestStore): void {
  test('names what was sent back and why, and what was changed; what is mended leaves the list', async () => {
    const db = await store.open()
    const { owner, join } = await deskOf(db)
    const [ana, rita, tom] = [
      await join('translator', 'Ana'),
      await join('reviewer', 'Rita'),
      await join('translator', 'Tom'),
    ]
    const article = await storedArticle(db, [['Un. | One.', 'Deux. | Two.', 'Trois. | Three.']], 'Titre')
    const by = ({ session }: Seated, change: Parameters<typeof article.apply>[0]) =>
      applyChange(db, session, article.id, { mutationId: crypto.randomUUID(), change })
    for (const [index, words] of ['Uno.', 'Duo.', 'Trio.'].entries()) {
      await by(ana, typed(await article.segment(index), words))
      await by(ana, act(await article.segment(index), 'confirm'))
    }
    expect(await listReturned(db, ana.session)).toEqual([])
    await by(rita, act(await article.segment(0), 'send-back', 'Too short.'))
    await by(rita, typed(await article.segment(1), 'A duo.'))
    await by(rita, act(await article.segment(2), 'approve'))

    const list = await listReturned(db, ana.session)
    const two = { articleTitle: 'Titre', by: rita.session.author }
    expect(list.sort((a, b) => a.number - b.number)).toMatchObject([
      {
        ...two,
        kind: 'sent-back',
        number: 1,
        reason: 'Too short.',
        before: 'Uno.',
        now: 'Uno.',
        source: 'Un.',
      },
      { ...two, kind: 'changed', number: 2, reason: null, before: 'Duo.', now: 'A duo.', state: 'draft' },
    ])
    expect(list).toHaveLength(2)
    expect(await listReturned(db, tom.session)).toEqual([])
    await patchArticle(db, owner.session, article.id, { translatorId: tom.session.author })
    expect(await listReturned(db, tom.session)).toMatchObject([{ kind: 'sent-back', before: null }])

    await by(ana, typed(await article.segment(0), 'One of them.'))
    await by(ana, typed(await article.segment(1), 'Duo!'))
    expect(await listReturned(db, ana.session)).toEqual([])
    expect(await listReturned(db, tom.session)).toEqual([])
    await by(rita, typed(await article.segment(1), 'Again'))
    expect(await listReturned(db, ana.session)).toHaveLength(1)
    const later = Date.now() + 15 * 24 * 60 * 60_000
    expect(await listReturned(db, ana.session, later)).toEqual([])
    await patchArticle(db, session, article.id, { deleted: true })
    expect(await listReturned(db, ana.session)).toEqual([])
  })
}
