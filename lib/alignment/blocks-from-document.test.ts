import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  inlineFromText,
  joinInline,
  normalizeInline,
  plainText,
  type InlineContent,
} from '@/lib/domain/inline-content'
import { blocksFromDocument } from './blocks-from-document'

const content: InlineContent = [
  { type: 'text', text: 'M. Dupont ' },
  { type: 'text', text: 'est parti. Il', marks: [{ type: 'bold' }] },
  { type: 'text', text: ' revient. Une ligne.' },
  { type: 'break' },
  { type: 'text', text: 'Une autre. Fin.' },
]

test('a paragraph is a segment, its target empty', () => {
  const document = { blocks: [{ kind: 'heading' as const, level: 1, content }] }
  expect(blocksFromDocument(document, { segmentBy: 'paragraph', language: 'fr' })).toEqual([
    { kind: 'heading', level: 1, segments: [{ source: content, target: [] }] },
  ])
})

test('each sentence is a segment with its marks, but a line break parts none', () => {
  const document = { blocks: [{ kind: 'paragraph' as const, content }] }
  const [block] = blocksFromDocument(document, { segmentBy: 'sentence', language: 'fr' })
  expect(block!.segments.map(({ source }) => plainText(source))).toEqual([
    'M. Dupont est parti.',
    'Il revient.',
    'Une ligne.\nUne autre.',
    'Fin.',
  ])
  expect(block!.segments[1]!.source[0]).toEqual({ type: 'text', text: 'Il', marks: [{ type: 'bold' }] })
})

test('blocks without text are left out', () => {
  const blocks = [' ', '\n', 'a'].map((text) => ({
    kind: 'paragraph' as const,
    content: inlineFromText(text),
  }))
  expect(blocksFromDocument({ blocks }, { segmentBy: 'sentence', language: 'fr' })).toHaveLength(1)
})

test('segments joined by a space are the block again', () => {
  const words = fc.constantFrom('Il part. ', 'M. ', 'Oui ! ', '« Non. » ', 'a ', 'Fin.')
  const node = fc.oneof(
    { weight: 5, arbitrary: words.map((text) => ({ type: 'text' as const, text })) },
    {
      weight: 2,
      arbitrary: words.map((text) => ({ type: 'text' as const, text, marks: [{ type: 'italic' as const }] })),
    },
    { weight: 1, arbitrary: fc.constant({ type: 'break' as const }) },
  )
  fc.assert(
    fc.property(fc.array(node, { minLength: 1 }), (nodes) => {
      const content = normalizeInline([{ type: 'text', text: 'A' }, ...nodes, { type: 'text', text: 'z.' }])
      const document = { blocks: [{ kind: 'paragraph' as const, content }] }
      const [block] = blocksFromDocument(document, { segmentBy: 'sentence', language: 'fr' })
      const joined = block!.segments.reduce<InlineContent>((all, { source }) => joinInline(all, source), [])
      expect(plainText(joined)).toBe(plainText(content))
    }),
  )
})
