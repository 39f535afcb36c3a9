import { expect, test } from 'vitest'
import type { Change } from '@/lib/domain/change'
import { plainText } from '@/lib/domain/inline-content'
import type { Anchor, RemarkChange } from '@/lib/domain/remark'
import { applyChange } from '../commands/apply-change'
import { applyRemark } from '../commands/apply-remark'
import { createArticle } from '../commands/create-article'
import { setPassMark } from '../commands/set-pass-mark'
import type { Database } from '../db/schema'
import type { TestStore } from '../db/test-stores'
import { exportQuality, getQuality } from '../queries/get-quality'
import { listChangesSince } from '../queries/list-changes-since'
import { listNotices } from '../queries/list-notices'
import { listRemarks } from '../queries/list-remarks'
import { checkAudit } from '../queries/list-audit'
import { listSegments } from '../queries/list-segments'
import type { Session } from '../session'
import { articleOf, session, storedArticle, typed } from './build'
import { deskOf } from './desk'

/** What people say of words: comments in threads, issues of quality, and how both stay where they belong. */
export function remarks(store: TestStore): void {
  const owner = session
  const rui: Session = { author: 'rui', role: 'reviewer' }
  const ana: Session = { author: 'ana', role: 'translator' }

  /** Opens a thread on words of the English, or on the segment where there are none. */
  const opening = (
    segment: { id: string; target: Parameters<typeof plainText>[0] },
    quote = '',
    body = 'Sure?',
  ) => {
    const from = plainText(segment.target).indexOf(quote)
    const anchor: Anchor | null = quote === '' ? null : { from, to: from + quote.length }
    return {
      ...{ type: 'open-thread' as const, threadId: crypto.randomUUID(), commentId: crypto.randomUUID() },
      ...{ side: 'target' as const, segmentId: segment.id, anchor, quote, body },
    }
  }
  const marking = (segment: Parameters<typeof opening>[0], quote = ''): RemarkChange => {
    const { segmentId, anchor } = opening(segment, quote)
    return {
      ...{ type: 'mark', annotationId: crypto.randomUUID(), segmentId, anchor, quote },
      ...{ category: 'mistranslation', severity: 'major', note: 'Twice.' },
    }
  }
  /** The words that each remark is on now, by segment number. */
  const wordsOf = async (db: Database, articleId: string) => {
    const { segments } = await listSegments(db, articleId)
    const { threads, annotations } = await listRemarks(db, articleId)
    return [...threads, ...annotations].map(({ segmentId, anchor }) => {
      const index = segments.findIndex(({ id }) => id === segmentId)
      const text = plainText(segments[index]?.target ?? [])
      return `${index}: ${anchor ? text.slice(anchor.from, anchor.to) : '–'}`
    })
  }

  test('a thread grows, is resolved, opened again; everybody edits and deletes their own', async () => {
    const db = await store.open()
    const article = await storedArticle(db, [['Un. | One word.']])
    const thread = opening(await article.segment(0), 'word')
    await applyRemark(db, rui, article.id, thread)
    const reply = {
      type: 'comment' as const,
      threadId: thread.threadId,
      commentId: crypto.randomUUID(),
      body: 'Yes.',
    }
    await applyRemark(db, ana, article.id, reply)
    await applyRemark(db, ana, article.id, { type: 'resolve', threadId: thread.threadId, resolved: true })
    expect((await listRemarks(db, article.id)).threads).toMatchObject([
      {
        ...{ quote: 'word', anchor: { from: 4, to: 8 }, createdBy: 'rui', resolvedBy: 'ana' },
        comments: [
          { author: 'rui', body: 'Sure?', deleted: false },
          { author: 'ana', body: 'Yes.', editedAt: null },
        ],
      },
    ])
    await applyRemark(db, rui, article.id, { type: 'resolve', threadId: thread.threadId, resolved: false })
    const edit = { type: 'edit-comment' as const, commentId: reply.commentId, body: 'No.' }
    await expect(applyRemark(db, owner, article.id, edit)).rejects.toMatchObject({ id: 'not-allowed' })
    await applyRemark(db, ana, article.id, edit)
    const remove = { type: 'delete-comment' as const, commentId: thread.commentId }
    await expect(applyRemark(db, ana, article.id, remove)).rejects.toMatchObject({ id: 'not-allowed' })
    await applyRemark(db, owner, article.id, remove)
    const [left] = (await listRemarks(db, article.id)).threads
    expect(left?.resolvedAt).toBeNull()
    expect(left?.comments).toMatchObject([
      { body: '', deleted: true },
      { body: 'No.', editedAt: expect.any(Number) },
    ])
    const gone = { ...edit, commentId: thread.commentId }
    await expect(applyRemark(db, rui, article.id, gone)).rejects.toMatchObject({ id: 'remark-not-found' })
  })

  test('what arrives twice is done once; ids of another article are not found', async () => {
    const db = await store.open()
    const article = await storedArticle(db, [['Un. | One word.']])
    const other = await storedArticle(db, [['Deux. | Two.']])
    const segment = await article.segment(0)
    const thread = opening(segment)
    const mark = marking(segment)
    for (const change of [thread, thread, mark, mark]) await applyRemark(db, rui, article.id, change)
    const { threads, annotations } = await listRemarks(db, article.id)
    expect([threads.length, threads[0]?.comments.length, annotations.length]).toEqual([1, 1, 1])
    expect((await checkAudit(db, owner)).entries).toBe(4)
    const strange: RemarkChange[] = [
      { type: 'comment', threadId: thread.threadId, commentId: crypto.randomUUID(), body: 'x' },
      { type: 'resolve', threadId: thread.threadId, resolved: true },
      { type: 'delete-comment', commentId: thread.commentId },
      { type: 'unmark', annotationId: annotations[0]?.id ?? '' },
    ]
    for (const change of strange)
      await expect(applyRemark(db, rui, other.id, change)).rejects.toMatchObject({ id: 'remark-not-found' })
    await expect(applyRemark(db, rui, other.id, opening(segment))).rejects.toMatchObject({
      id: 'segment-not-found',
    })
    expect(await listRemarks(db, article.id)).toEqual({ threads, annotations })
  })

  test('they stay on their words through edits, are without words while those are gone, and find them again', async () => {
    const db = await store.open()
    const article = await storedArticle(db, [['Un. | The 62 miles remain.']])
    await applyRemark(db, rui, article.id, opening(await article.segment(0), '62 miles'))
    await applyRemark(db, rui, article.id, marking(await article.segment(0), 'remain'))
    const after = async (text: string) => {
      await article.apply(typed(await article.segment(0), text))
      return wordsOf(db, article.id)
    }
    expect(await after('Yesterday the 62 miles still remain.')).toEqual(['0: 62 miles', '0: remain'])
    expect(await after('Yesterday still remain.')).toEqual(['0: –', '0: remain'])
    expect(await after('Still, the 62 miles remain.')).toEqual(['0: 62 miles', '0: remain'])
    expect(await after('')).toEqual(['0: –', '0: –'])
  })

  test('words that have moved since the writer saw them are looked for', async () => {
    const db = await store.open()
    const article = await storedArticle(db, [['Un. | The 62 miles remain.']])
    const thread = opening(await article.segment(0), '62 miles')
    await article.apply(typed(await article.segment(0), 'All of the 62 miles remain.'))
    await applyRemark(db, rui, article.id, thread)
    expect(await wordsOf(db, article.id)).toEqual(['0: 62 miles'])
  })

  test('a split and a merge take them along, and so do their undos', async () => {
    const db = await store.open()
    const article = await storedArticle(db, [['Un. Deux. | The first one. The second two.']])
    const apply = (change: Change) => article.apply(change)
    const whole = await article.segment(0)
    await applyRemark(db, rui, article.id, opening(whole, 'first'))
    await applyRemark(db, rui, article.id, opening(whole, 'second'))
    await applyRemark(db, rui, article.id, marking(whole, 'two'))
    await applyRemark(db, rui, article.id, opening(whole))
    const place = { type: 'split' as const, segmentId: whole.id, baseVersion: whole.version }
    await apply({ ...place, sourceOffset: 4, targetOffset: 15, newId: crypto.randomUUID() })
    expect((await wordsOf(db, article.id)).sort()).toEqual(['0: first', '0: –', '1: second', '1: two'])
    const [one, two] = await article.segments()
    await apply({
      ...{ type: 'merge', segmentId: one!.id, baseVersion: one!.version },
      ...{ nextId: two!.id, nextVersion: two!.version },
    })
    expect((await wordsOf(db, article.id)).sort()).toEqual(['0: first', '0: second', '0: two', '0: –'])
  })

  test('those who have the article open hear of them', async () => {
    const db = await store.open()
    const article = await storedArticle(db, [['Un. | One.']])
    const { revision } = await listChangesSince(db, article.id, 0)
    const thread = opening(await article.segment(0))
    const mark = marking(await article.segment(0))
    await applyRemark(db, rui, article.id, thread)
    await applyRemark(db, rui, article.id, mark)
    const annotationId = mark.type === 'mark' ? mark.annotationId : ''
    await applyRemark(db, rui, article.id, { type: 'unmark', annotationId })
    expect(await listChangesSince(db, article.id, revision)).toMatchObject({
      ...{ revision: revision + 3, segments: [], threads: [{ id: thread.threadId }] },
      annotations: [{ id: annotationId, deleted: true }],
    })
    expect((await listRemarks(db, article.id)).annotations).toEqual([])
    const change = { mutationId: crypto.randomUUID(), change: typed(await article.segment(0), 'Two.') }
    await applyChange(db, owner, article.id, change)
    expect((await listChangesSince(db, article.id, revision + 3)).threads).toEqual([])
  })

  test('who is mentioned hears so, and who has spoken or written hears of the rest', async () => {
    const db = await store.open()
    const desk = await deskOf(db)
    const [tom, rita] = [
      (await desk.join('translator', 'Tom')).session,
      (await desk.join('reviewer', 'Rita')).session,
    ]
    const { id } = await createArticle(db, tom, articleOf([['Un. | One.']]))
    const [segment] = (await listSegments(db, id)).segments
    const thread = opening(segment!, 'One', 'Why “One”? @Odile knows.')
    await applyRemark(db, rita, id, thread)
    const reply = { type: 'comment' as const, threadId: thread.threadId, commentId: crypto.randomUUID() }
    await applyRemark(db, tom, id, { ...reply, body: 'I do not know, @Rita and @Tom.' })
    const told = async (one: Session) =>
      (await listNotices(db, one)).map(({ kind, segmentId, text }) => [kind, segmentId === segment?.id, text])
    expect(await told(tom)).toEqual([['commented', true, 'Why “One”? @Odile knows.']])
    expect(await told(desk.owner.session)).toEqual([['mentioned', true, 'Why “One”? @Odile knows.']])
    expect(await told(rita)).toEqual([['mentioned', true, 'I do not know, @Rita and @Tom.']])
  })

  test('the score of an article follows its issues, its words and its pass mark', async () => {
    const db = await store.open()
    const article = await storedArticle(db, [
      ['Un. | One two three four five.', 'Deux. | Six seven eight nine ten.'],
    ])
    const [first, second] = await article.segments()
    await applyRemark(db, rui, article.id, marking(second!, 'nine'))
    await applyRemark(db, rui, article.id, marking(first!))
    const report = await getQuality(db, article.id)
    expect(report).toMatchObject({
      ownPassMark: null,
      quality: { words: 10, issues: 2, points: 10, perThousand: 1000, passMark: 10, passed: false },
      issues: [
        { number: 1, quote: '' },
        { number: 2, quote: 'nine', source: 'Deux.' },
      ],
    })
    await setPassMark(db, rui, article.id, 1000)
    expect((await getQuality(db, article.id)).quality.passed).toBe(true)
    await setPassMark(db, rui, article.id, null)
    expect((await getQuality(db, article.id)).quality.passMark).toBe(10)
    const lines = new TextDecoder()
      .decode((await exportQuality(db, article.id)).bytes)
      .trim()
      .split('\r\n')
    expect(lines[2]).toContain('2,mistranslation,major,5,nine,Twice.,Deux.,Six seven eight nine ten.,rui,')
    expect(lines[3]).toContain('1000.00 per 1,000 words; pass mark 10; not passed')
    await expect(getQuality(db, crypto.randomUUID())).rejects.toMatchObject({ id: 'article-not-found' })
  })
}
