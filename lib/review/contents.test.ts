import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inlineFromText, plainText, sameInline, type InlineContent } from '@/lib/domain/inline-content'
import { segmentStates, type SegmentState } from '@/lib/domain/state'
import type { Dismissal } from '@/lib/domain/dismissal'
import { mergeContents } from './merge-contents'
import { restoreMerge, restoreSplit } from './restore-content'
import { editedState, type SegmentContent } from './segment-content'
import { splitContent } from './split-content'

function content(source: string, target: string, state: SegmentState = editedState(inlineFromText(target))) {
  return {
    source: inlineFromText(source),
    target: inlineFromText(target),
    state,
    reason: state === 'sent-back' ? 'Why.' : null,
    unsure: false,
    dismissals: [],
    wordsBy: [],
  } satisfies SegmentContent
}

function said({ source, target, state, reason }: SegmentContent): string {
  return `${plainText(source)} | ${plainText(target)} [${state}]${reason === null ? '' : ` ${reason}`}`
}

describe('a split', () => {
  test.each<[SegmentState, number, string[]]>([
    ['draft', 3, ['Un | One [draft]', 'deux | two [draft]']],
    ['draft', 7, ['Un | One two [draft]', 'deux |  [initial]']],
    ['draft', 0, ['Un |  [initial]', 'deux | One two [draft]']],
    ['translated', 7, ['Un | One two [draft]', 'deux |  [initial]']],
    ['approved', 3, ['Un | One [draft]', 'deux | two [draft]']],
    ['sent-back', 7, ['Un | One two [sent-back] Why.', 'deux |  [initial]']],
    ['sent-back', 3, ['Un | One [draft]', 'deux | two [draft]']],
  ])('of a segment that is %s at %i', (state, targetOffset, halves) => {
    expect(splitContent(content('Un deux', 'One two', state), 2, targetOffset)?.map(said)).toEqual(halves)
  })

  test('keeps marks on both sides', () => {
    const marks = [{ type: 'link' as const, href: 'https://example.org/' }]
    const linked: InlineContent = [{ type: 'text', text: 'Un deux', marks }]
    const halves = splitContent({ ...content('', ''), source: linked }, 2, 0)
    expect(halves?.map((half) => half.source)).toEqual([
      [{ type: 'text', text: 'Un', marks }],
      [{ type: 'text', text: 'deux', marks }],
    ])
  })

  test.each([
    [0, 0],
    [2, 99],
    [99, 0],
    [4, 0],
  ])('at %i and %i is impossible', (sourceOffset, targetOffset) => {
    expect(splitContent(content('Un 😀', 'One'), sourceOffset, targetOffset)).toBeNull()
  })
})

describe('a merge', () => {
  test.each<[SegmentContent, SegmentContent, string]>([
    [content('Un.', ''), content('Deux.', ''), 'Un. Deux. |  [initial]'],
    [content('Un.', 'One.'), content('Deux.', ''), 'Un. Deux. | One. [draft]'],
    [content('Un.', ''), content('Deux.', 'Two.', 'translated'), 'Un. Deux. | Two. [draft]'],
    [
      content('Un.', 'One.', 'translated'),
      content('Deux.', 'Two.', 'translated'),
      'Un. Deux. | One. Two. [translated]',
    ],
    [
      content('Un.', 'One.', 'approved'),
      content('Deux.', 'Two.', 'approved'),
      'Un. Deux. | One. Two. [approved]',
    ],
    [
      content('Un.', 'One.', 'approved'),
      content('Deux.', 'Two.', 'translated'),
      'Un. Deux. | One. Two. [draft]',
    ],
    [
      content('Un.', 'One.', 'approved'),
      content('Deux.', 'Two.', 'sent-back'),
      'Un. Deux. | One. Two. [sent-back] Why.',
    ],
  ])('%#', (first, second, whole) => {
    expect(said(mergeContents(first, second))).toBe(whole)
  })

  test('keeps both reasons, each once', () => {
    const sent = content('Un.', 'One.', 'sent-back')
    expect(mergeContents(sent, { ...sent, reason: 'Too long.' }).reason).toBe('Why.\nToo long.')
    expect(mergeContents(sent, sent).reason).toBe('Why.')
  })

  test('is unsure where either was', () => {
    const sure = content('Un.', 'One.')
    expect(mergeContents(sure, { ...sure, unsure: true }).unsure).toBe(true)
    expect(mergeContents(sure, sure).unsure).toBe(false)
  })
})

describe('an undo', () => {
  const text = fc.stringMatching(/^[a-c🙂\u00A0 \n]{0,8}$/u)
  const contents = fc
    .record({ source: text.map((t) => `${t}x`), target: text, state: fc.constantFrom(...segmentStates) })
    .filter(({ target, state }) => state === 'initial' || target.trim() !== '')
    .map(({ source, target, state }) => content(source, target, state))

  test('of a merge gives both back as they were', () => {
    fc.assert(
      fc.property(contents, contents, (first, second) => {
        const whole = mergeContents(first, second)
        const restore = { first, second, firstState: first.state, secondState: second.state }
        expect(restoreSplit(whole, restore)).toEqual([first, second])
      }),
    )
  })

  test('of a split gives the whole back as it was', () => {
    fc.assert(
      fc.property(contents, fc.nat(9), fc.nat(9), (whole, sourceOffset, targetOffset) => {
        const halves = splitContent(whole, sourceOffset, targetOffset)
        fc.pre(halves !== null)
        expect(restoreMerge(mergeContents(...halves), whole)).toEqual(whole)
      }),
    )
  })

  test('vouches for nothing that is empty, and sends nothing back without a reason', () => {
    const [first, second] = [content('Un.', ''), content('Deux.', 'Two.')]
    const states = (firstState: SegmentState, secondState: SegmentState) =>
      restoreSplit(mergeContents(first, second), { first, second, firstState, secondState })?.map(
        (half) => half.state,
      )
    expect(states('approved', 'sent-back')).toEqual(['initial', 'draft'])
    expect(states('translated', 'approved')).toEqual(['initial', 'approved'])
  })

  test('of other words is refused', () => {
    const [first, second] = [content('Un.', 'One.'), content('Deux.', 'Two.')]
    const whole = mergeContents(first, second)
    const other = content('Mille.', 'Thousand.')
    const states = { firstState: 'draft', secondState: 'draft' } as const
    expect(restoreSplit(whole, { first, second: other, ...states })).toBeNull()
    expect(restoreSplit(whole, { first, second: { ...second, target: other.target }, ...states })).toBeNull()
    expect(restoreMerge(whole, other)).toBeNull()
    expect(restoreMerge(whole, { ...whole, target: other.target })).toBeNull()
  })
})

test('a split loses nothing but white space at the cut', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (source, offset) => {
      const whole = { ...content('', ''), source: inlineFromText(source) }
      const halves = splitContent(whole, offset, 0)
      fc.pre(halves !== null)
      const joined = halves.flatMap((half) => half.source)
      expect(sameInline(joined, whole.source) || letters(joined) === letters(whole.source)).toBe(true)
    }),
  )
})

function letters(text: InlineContent): string {
  return plainText(text).replace(/\s/g, '')
}

describe('what was dismissed', () => {
  const dismissal = (text: string, reason: string): Dismissal => ({
    ...{ check: 'term', problem: 'forbidden', side: 'target', text, reason, author: 'owner', at: 1 },
  })
  const [one, two] = [dismissal('One', 'A quotation.'), dismissal('two', 'A name.')]

  test('stays with both halves of a split, and comes back once', () => {
    const whole = { ...content('Un deux', 'One two'), dismissals: [one, two] }
    const halves = splitContent(whole, 3, 4)
    expect(halves?.map(({ dismissals }) => dismissals)).toEqual([
      [one, two],
      [one, two],
    ])
    expect(halves && restoreMerge(mergeContents(...halves), whole)?.dismissals).toEqual([one, two])
  })

  test('is joined by a merge, the first reason standing, and kept by its undo', () => {
    const first = { ...content('Un', 'One'), dismissals: [one] }
    const second = { ...content('deux', 'two'), dismissals: [dismissal('One', 'Again.'), two] }
    const whole = mergeContents(first, second)
    expect(whole.dismissals).toEqual([one, two])
    const restore = { first, second, firstState: first.state, secondState: second.state }
    expect(restoreSplit(whole, restore)?.map(({ dismissals }) => dismissals)).toEqual([
      [one, two],
      [one, two],
    ])
  })
})
