import { getSchema } from '@tiptap/core'
import { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentBlock, TextDocument } from '@/lib/domain/document'
import { normalizeInline, trimInline, type InlineNode, type Mark } from '@/lib/domain/inline-content'
import { documentExtensions } from './document-extensions'
import { documentFromJson, jsonFromDocument } from './document-json'

const words = (text: string) => [{ type: 'text' as const, text }]
const json = (...content: object[]) => ({ type: 'doc', content })
const text = (value: string) => ({ type: 'text', text: value })

describe('documentFromJson', () => {
  it.each([
    ['an empty editor', json({ type: 'paragraph' }), []],
    [
      'a paragraph that is only white space',
      json({ type: 'paragraph', content: [text('  '), { type: 'hardBreak' }] }),
      [],
    ],
    [
      'a heading',
      json({ type: 'heading', attrs: { level: 3 }, content: [text('La guerre')] }),
      [{ kind: 'heading', level: 3, content: words('La guerre') }],
    ],
    [
      'one break within a paragraph',
      json({ type: 'paragraph', content: [text('un'), { type: 'hardBreak' }, text('deux')] }),
      [{ kind: 'paragraph', content: [...words('un'), { type: 'break' }, ...words('deux')] }],
    ],
    [
      'two and more breaks, which part it',
      json({
        type: 'paragraph',
        content: [
          text('un'),
          { type: 'hardBreak' },
          { type: 'hardBreak' },
          { type: 'hardBreak' },
          text('deux'),
        ],
      }),
      [
        { kind: 'paragraph', content: words('un') },
        { kind: 'paragraph', content: words('deux') },
      ],
    ],
    [
      'a link whose address runs code',
      json({
        type: 'paragraph',
        content: [{ ...text('ici'), marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] }],
      }),
      [{ kind: 'paragraph', content: words('ici') }],
    ],
    [
      'a list in a list',
      json({
        type: 'bulletList',
        content: [
          {
            type: 'listItem',
            content: [
              { type: 'paragraph', content: [text('un')] },
              {
                type: 'orderedList',
                content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [text('deux')] }] }],
              },
            ],
          },
        ],
      }),
      [
        { kind: 'list-item', ordered: false, depth: 0, content: words('un') },
        { kind: 'list-item', ordered: true, depth: 1, content: words('deux') },
      ],
    ],
  ])('%s', (_name, given, blocks) => {
    expect(documentFromJson(given)).toEqual({ blocks })
  })
})

const run: fc.Arbitrary<InlineNode> = fc.oneof(
  fc.record({ type: fc.constant('text' as const), text: fc.stringMatching(/^[a-zé]{1,4}$/) }),
  fc.record({
    type: fc.constant('text' as const),
    text: fc.stringMatching(/^[a-zé]{1,4}$/),
    marks: fc.constantFrom<Mark[]>(
      [{ type: 'bold' }],
      [{ type: 'link', href: 'https://example.org/' }, { type: 'italic' }],
    ),
  }),
  fc.constant({ type: 'break' as const }),
)

const noRepeatedBreak = (nodes: readonly InlineNode[]) =>
  nodes.filter((node, i) => node.type !== 'break' || nodes[i - 1]?.type !== 'break')

const content = fc
  .array(run, { minLength: 1, maxLength: 6 })
  .map((nodes) => normalizeInline(trimInline(noRepeatedBreak(nodes))))
  .filter((nodes) => nodes.length > 0)

const document: fc.Arbitrary<TextDocument> = fc
  .array(
    fc.record({
      content,
      kind: fc.constantFrom('paragraph', 'heading', 'list-item'),
      level: fc.integer({ min: 1, max: 6 }),
      ordered: fc.boolean(),
      deeper: fc.integer({ min: -2, max: 1 }),
    }),
    { maxLength: 12 },
  )
  .map((given) => {
    let depth = -1
    return {
      blocks: given.map((block): DocumentBlock => {
        if (block.kind !== 'list-item') depth = -1
        if (block.kind === 'heading') return { kind: 'heading', level: block.level, content: block.content }
        if (block.kind === 'paragraph') return { kind: 'paragraph', content: block.content }
        depth = Math.max(0, Math.min(8, depth + block.deeper))
        return { kind: 'list-item', ordered: block.ordered, depth, content: block.content }
      }),
    }
  })

describe('jsonFromDocument', () => {
  it('gives what the editor takes and what documentFromJson gives back', () => {
    const schema = getSchema(documentExtensions)
    fc.assert(
      fc.property(document, (given) => {
        const node = Node.fromJSON(schema, jsonFromDocument(given))
        node.check()
        expect(documentFromJson(node.toJSON())).toEqual(given)
      }),
    )
  })
})
