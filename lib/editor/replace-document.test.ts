import { getSchema } from '@tiptap/core'
import { Node } from '@tiptap/pm/model'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  normalizeInline,
  plainText,
  replaceInline,
  type InlineContent,
  type InlineNode,
  type Mark,
} from '@/lib/domain/inline-content'
import { fromEditorJson, toEditorJson } from './inline-json'
import { replaceDocument } from './replace-document'
import { segmentExtensions } from './segment-extensions'

const schema = getSchema(segmentExtensions)

function editorWith(content: InlineContent, from = 0, to = from): EditorState {
  const state = EditorState.create({ doc: Node.fromJSON(schema, toEditorJson(content)) })
  const selection = TextSelection.create(state.doc, from + 1, to + 1)
  return state.apply(state.tr.setSelection(selection))
}

const contentOf = (state: EditorState) => fromEditorJson(state.doc.toJSON())

const marks: Mark[] = [{ type: 'bold' }, { type: 'italic' }, { type: 'link', href: 'https://example.org/' }]
const node: fc.Arbitrary<InlineNode> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.array(fc.constantFrom('a', 'b', ' ', '🙂', '🙃'), { maxLength: 4 }),
        fc.shuffledSubarray(marks),
      )
      .map(([letters, some]): InlineNode => ({ type: 'text', text: letters.join(''), marks: some })),
  },
  { weight: 1, arbitrary: fc.constant<InlineNode>({ type: 'break' }) },
)
const content = fc.array(node, { maxLength: 7 })

describe('toEditorJson and fromEditorJson', () => {
  it('give a content back, at the offsets that its plain text has', () => {
    fc.assert(
      fc.property(content, (given) => {
        const document = Node.fromJSON(schema, toEditorJson(given))
        document.check()
        expect(fromEditorJson(document.toJSON())).toEqual(normalizeInline(given))
        expect(document.textBetween(1, document.content.size - 1, null, '\n')).toBe(plainText(given))
      }),
    )
  })

  it('joins paragraphs by breaks, and drops what a segment cannot hold', () => {
    const link = { type: 'link', attrs: { href: 'javascript:alert(1)' } }
    const json = {
      type: 'doc',
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: 'un', marks: [link, { type: 'strike' }] }] },
        { type: 'paragraph' },
        { type: 'paragraph', content: [{ type: 'text', text: 'deux' }, { type: 'image' }] },
      ],
    }
    expect(fromEditorJson(json)).toEqual([
      { type: 'text', text: 'un' },
      { type: 'break' },
      { type: 'break' },
      { type: 'text', text: 'deux' },
    ])
  })
})

describe('replaceDocument', () => {
  it('gives exactly the wanted document, and nothing to do the second time', () => {
    fc.assert(
      fc.property(content, content, fc.boolean(), (before, after, select) => {
        const state = editorWith(before)
        const transaction = replaceDocument(state, after, select)
        const next = transaction ? state.apply(transaction) : state
        next.doc.check()
        expect(contentOf(next)).toEqual(normalizeInline(after))
        expect(replaceDocument(next, after, select)).toBeNull()
      }),
      { numRuns: 500 },
    )
  })

  it('keeps the selection in words that did not change', () => {
    const words = fc.array(fc.constantFrom('a', 'b', '🙂'), { maxLength: 4 }).map((all) => all.join(''))
    const place = fc.record({ head: words, tail: words, cursor: fc.nat(20), inTail: fc.boolean() })
    fc.assert(
      fc.property(place, ({ head, tail, cursor, inTail }) => {
        const before: InlineContent = [{ type: 'text', text: `${head}<old>${tail}` }]
        const after = replaceInline(before, head.length + 1, head.length + 4, 'brand-new')
        const kept = inTail ? tail : head
        const at = cursor % (kept.length + 1)
        const start = inTail ? head.length + 5 : 0
        const state = editorWith(before, start + at)
        const transaction = replaceDocument(state, after, false)
        const next = transaction && state.apply(transaction)
        expect(next && next.selection.from - 1).toBe(start + at + (inTail ? 6 : 0))
      }),
    )
  })

  it.each<[string, InlineContent, InlineContent, number]>([
    ['a word', [{ type: 'text', text: '100 miles on' }], [{ type: 'text', text: '62 miles on' }], 2],
    ['a repeated letter', [{ type: 'text', text: 'aab' }], [{ type: 'text', text: 'aaab' }], 3],
    ['everything', [], [{ type: 'text', text: 'all' }], 3],
    ['everything taken away', [{ type: 'text', text: 'all' }], [], 0],
    [
      'marks alone',
      [{ type: 'text', text: 'abc' }],
      [
        { type: 'text', text: 'ab', marks: [{ type: 'bold' }] },
        { type: 'text', text: 'c' },
      ],
      2,
    ],
  ])('puts the cursor behind what it replaced: %s', (_name, before, after, cursor) => {
    const state = editorWith(before)
    const transaction = replaceDocument(state, after, true)
    expect(transaction?.selection.empty).toBe(true)
    expect(transaction && transaction.selection.from - 1).toBe(cursor)
  })

  it('sees no difference in a break that was made bold with the words around it', () => {
    const state = editorWith([{ type: 'text', text: 'a' }, { type: 'break' }, { type: 'text', text: 'b' }], 3)
    const bold = schema.marks.bold?.create()
    const next = bold && state.apply(state.tr.addMark(1, 4, bold))
    expect(next && replaceDocument(next, contentOf(next), true)).toBeNull()
  })
})
