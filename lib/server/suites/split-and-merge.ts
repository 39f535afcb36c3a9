import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Change } from '@/lib/domain/change'
import { inlineFromText, plainText } from '@/lib/domain/inline-content'
import type { Segment } from '@/lib/domain/segment'
import type { TestStore } from '../db/test-stores'
import { listRevisions } from '../queries/list-revisions'
import { act, outline, storedArticle, typed } from './build'

/** Cutting segments and putting them together, and back. */
export function splitAndMerge(store: TestStore): void {
  test('a split cuts both texts and leaves the rest of the article in its order', async () => {
    const db = await store.open()
    const article = await storedArticle(db, [['Zéro.'], ['Un deux. | One two.', 'Trois.'], ['Quatre.']])
    const segment = await article.segment(1)
    const newId = crypto.randomUUID()
    const answer = await article.apply(split(segment, { source: 2, target: 3, newId }))
    const after = await article.segments()
    expect(outline(after)).toEqual([
      'Zéro. |  [initial]',
      'Un | One [draft]',
      'deux. | two. [draft]',
      'Trois. |  [initial]',
      'Quatre. |  [initial]',
    ])
    expect(answer).toEqual({ segments: after.slice(1, 3), removed: [] })
    expect(after[2]).toMatchObject({ id: newId, version: 1, blockId: segment.blockId })
    expect((await listRevisions(db, newId)).map(({ kind }) => kind)).toEqual(['split'])
  })

  test('a split with a new block takes what follows in the block along', async () => {
    const db = await store.open()
    const article = await storedArticle(db, [['Un deux.', 'Trois.'], ['Quatre.']])
    const before = await article.segments()
    const newBlock = { id: crypto.randomUUID(), block: { kind: 'heading' as const, level: 3 } }
    const answer = await article.apply(split(before[0]!, { source: 2, target: 0, newBlock }))
    const after = await article.segments()
    expect(after.map((segment) => segment.blockId)).toEqual([
      before[0]!.blockId,
      newBlock.id,
      newBlock.id,
      before[2]!.blockId,
    ])
    expect(answer.segments).toEqual(after.slice(0, 3))
    expect(after[2]).toMatchObject({ version: 1, block: newBlock.block })
  })

  test('a merge joins both texts; another block’s rest joins this one', async () => {
    const db = await store.open()
    const article = await storedArticle(db, [['Un. | One.'], ['Deux. | Two.', 'Trois.'], ['Quatre.']])
    const before = await article.segments()
    const answer = await article.apply(merge(before[0]!, before[1]!))
    const after = await article.segments()
    expect(outline(after)).toEqual([
      'Un. Deux. | One. Two. [draft]',
      'Trois. |  [initial]',
      'Quatre. |  [initial]',
    ])
    expect(answer).toEqual({ segments: after.slice(0, 2), removed: [before[1]!.id] })
    expect(after[1]!.blockId).toBe(before[0]!.blockId)
    expect(await db.selectFrom('block').select('id').execute()).toHaveLength(2)
  })

  test('only neighbours merge, from the versions that stand', async () => {
    const db = await store.open()
    const article = await storedArticle(db, [['Un.', 'Deux.', 'Trois.']])
    const [one, two, three] = (await article.segments()) as [Segment, Segment, Segment]
    for (const pair of [
      [one, three],
      [two, one],
      [one, one],
    ] as const)
      await expect(article.apply(merge(...pair))).rejects.toMatchObject({ id: 'cannot-merge' })
    await article.apply(typed(two, 'Two.'))
    const current = await article.segment(1)
    await expect(article.apply(merge(one, two))).rejects.toMatchObject({ id: 'version-conflict', current })
    expect(outline(await article.segments())).toHaveLength(3)
  })

  test('a change of a segment that was merged away is a conflict with nothing', async () => {
    const db = await store.open()
    const article = await storedArticle(db, [['Un.', 'Deux.']])
    const [one, two] = (await article.segments()) as [Segment, Segment]
    await article.apply(merge(one, two))
    await expect(article.apply(typed(two, 'Two.'))).rejects.toMatchObject({
      id: 'version-conflict',
      current: null,
    })
  })

  test('a segment that comes back is newer than any version that someone may still hold', async () => {
    const db = await store.open()
    const article = await storedArticle(db, [['Un.', 'Deux.']])
    const [one, two] = (await article.segments()) as [Segment, Segment]
    await article.apply(merge(one, two))
    await article.apply(split(await article.segment(0), { source: 3, target: 0, newId: two.id }))
    const back = await article.segment(1)
    expect(back.version).toBeGreaterThan(two.version)
    await expect(article.apply(typed(two, 'Stale.'))).rejects.toMatchObject({ current: back })
  })

  test('a split or a merge that comes again is acknowledged and not done again', async () => {
    const db = await store.open()
    const article = await storedArticle(db, [['Un deux. | One two.', 'Trois.']])
    const ids = [crypto.randomUUID(), crypto.randomUUID()] as const
    const cut = split(await article.segment(0), { source: 2, target: 3, newId: crypto.randomUUID() })
    await article.apply(cut, ids[0])
    const halves = await article.segments()
    expect(await article.apply(cut, ids[0])).toEqual({ segments: halves, removed: [] })
    const join = merge(halves[0]!, halves[1]!)
    await article.apply(join, ids[1])
    const joined = await article.segments()
    expect(await article.apply(join, ids[1])).toEqual({ segments: joined, removed: [halves[1]!.id] })
    expect(await article.apply(cut, ids[0])).toEqual({ segments: joined, removed: [halves[1]!.id] })
  })

  test('impossible cuts are refused', async () => {
    const db = await store.open()
    const article = await storedArticle(db, [['Un 😀 x. | One 😀.', 'Deux.']])
    const [segment, other] = (await article.segments()) as [Segment, Segment]
    const block = { kind: 'paragraph' as const }
    for (const cut of [
      { source: 0, target: 0 },
      { source: 8, target: 0 },
      { source: 99, target: 0 },
      { source: 4, target: 0 },
      { source: 2, target: 99 },
      { source: 2, target: 5 },
      { source: 2, target: 3, newId: other.id },
      { source: 2, target: 3, newBlock: { id: segment.blockId, block } },
    ])
      await expect(article.apply(split(segment, cut)), JSON.stringify(cut)).rejects.toMatchObject({
        id: 'cannot-split',
      })
    expect(await article.segment(0)).toEqual(segment)
  })

  test('undoing a merge or a split invents no words', async () => {
    const db = await store.open()
    const article = await storedArticle(db, [['Un. | One.', 'Deux. | Two.']])
    const [one, two] = (await article.segments()) as [Segment, Segment]
    const invented = { ...two, source: inlineFromText('Mille.') }
    await article.apply(merge(one, two))
    const whole = await article.segment(0)
    await expect(article.apply(unmerge(whole, one, invented))).rejects.toMatchObject({ id: 'cannot-split' })
    await article.apply(unmerge(whole, one, two))
    const [first, second] = (await article.segments()) as [Segment, Segment]
    await expect(
      article.apply({ ...merge(first, second), restore: { ...whole, source: invented.source } }),
    ).rejects.toMatchObject({ id: 'cannot-merge' })
  })

  const text = fc
    .array(fc.constantFrom('un', 'deux', '🙂', ' ', '\u00A0', '\n', '«', 'é', '.'), { maxLength: 6 })
    .map((parts) => parts.join(''))
  const pair = fc.record({
    source: text.map((source) => `${source}x`),
    target: text,
    action: fc.constantFrom(null, 'confirm', 'approve', 'send-back'),
  })

  test('a merge and its undo give back exactly what was', async () => {
    const db = await store.open()
    await fc.assert(
      fc.asyncProperty(pair, pair, fc.boolean(), async (a, b, oneBlock) => {
        const pairs = [a, b].map(({ source, target }) => `${source} | ${target}`)
        const article = await storedArticle(
          db,
          oneBlock ? [[...pairs, 'Fin.']] : [[pairs[0]!], [pairs[1]!, 'Fin.']],
        )
        for (const [index, { action }] of [a, b].entries()) await bring(article, index, action)
        const before = await article.segments()
        await article.apply(merge(before[0]!, before[1]!))
        await article.apply(unmerge(await article.segment(0), before[0]!, before[1]!))
        expect((await article.segments()).map(lasting)).toEqual(before.map(lasting))
      }),
      { numRuns: 15 },
    )
  })

  test('a split and its undo give back exactly what was', async () => {
    const db = await store.open()
    await fc.assert(
      fc.asyncProperty(pair, fc.nat(9), fc.nat(9), async ({ source, target, action }, from, to) => {
        const article = await storedArticle(db, [[`${source} | ${target}`, 'Fin.']])
        await bring(article, 0, action)
        const before = await article.segments()
        const cut = await article.apply(split(before[0]!, { source: from, target: to })).catch(() => null)
        fc.pre(cut !== null)
        const [first, second] = (await article.segments()) as [Segment, Segment]
        await article.apply({ ...merge(first, second), restore: before[0]! })
        expect((await article.segments()).map(lasting)).toEqual(before.map(lasting))
      }),
      { numRuns: 15 },
    )
  })
}

type Stored = Awaited<ReturnType<typeof storedArticle>>

/** Takes a segment to where an action ends, if it has the words for it. */
async function bring(article: Stored, index: number, action: string | null): Promise<void> {
  if (plainText((await article.segment(index)).target).trim() === '' || action === null) return
  await article.apply(act(await article.segment(index), action === 'approve' ? 'approve' : 'confirm'))
  if (action === 'send-back')
    await article.apply(act(await article.segment(index), 'send-back', `No ${index}.`))
}

/** What an undo must bring back: all but the version and the time. */
function lasting({ version: _version, updatedAt: _updatedAt, ...segment }: Segment) {
  return segment
}

function split(
  segment: Segment,
  cut: { source: number; target: number } & Partial<
    Pick<Extract<Change, { type: 'split' }>, 'newId' | 'newBlock'>
  >,
): Change {
  return {
    type: 'split',
    segmentId: segment.id,
    baseVersion: segment.version,
    sourceOffset: cut.source,
    targetOffset: cut.target,
    newId: cut.newId ?? crypto.randomUUID(),
    newBlock: cut.newBlock,
  }
}

function merge(first: Segment, second: Segment): Extract<Change, { type: 'merge' }> {
  return {
    type: 'merge',
    segmentId: first.id,
    baseVersion: first.version,
    nextId: second.id,
    nextVersion: second.version,
  }
}

function unmerge(whole: Segment, first: Segment, second: Segment): Change {
  return {
    type: 'split',
    segmentId: whole.id,
    baseVersion: whole.version,
    sourceOffset: 0,
    targetOffset: 0,
    newId: second.id,
    newBlock: first.blockId === second.blockId ? undefined : { id: second.blockId, block: second.block },
    restore: { firstState: first.state, secondState: second.state, first, second },
  }
}
