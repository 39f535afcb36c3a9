import fc from 'fast-check'
import type { Block } from '@/lib/domain/block'
import type { TextDocument } from '@/lib/domain/document'
import type { InlineNode, Mark } from '@/lib/domain/inline-content'
import { cleanInline } from './clean-inline'

const words = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('a', 'le ', ' pont', 'où', 'B', ' ', '1. ', '15 milles') },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...[
        '«\u202fOui\u00a0»',
        '”l’armée“',
        '<script>alert(1)</script>',
        '&amp;',
        '&',
        '<',
        '\u200fعربي\u200e',
        '🇫🇷',
        '👩‍💻',
      ],
      ...[
        '*',
        '**',
        '_',
        '__',
        '# ',
        '#',
        '- ',
        '+ ',
        '> ',
        '`',
        '```',
        '\\',
        '[a](b)',
        '![',
        ']',
        '(',
        ')',
        '!',
        '|',
        '~',
      ],
      ...[
        '---',
        '===',
        ':',
        '://',
        'http://a.b/c',
        'a@b.fr',
        '\ufffd',
        '…',
        '–',
        "'",
        '"',
        '&#x20;',
        '=',
        '1)',
      ],
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
)

const href = fc.constantFrom(
  'https://exemple.fr/',
  'http://a.b/c?d=e&f=(g)#h',
  'mailto:a@b.fr',
  'tel:+33123456789',
  'https://fr.wikipedia.org/wiki/Louhansk_(ville)*_x_',
)

const marks: fc.Arbitrary<Mark[]> = fc
  .tuple(fc.boolean(), fc.boolean(), fc.option(href, { freq: 3 }))
  .map(([bold, italic, link]) => [
    ...(link === null ? [] : [{ type: 'link' as const, href: link }]),
    ...(bold ? [{ type: 'bold' as const }] : []),
    ...(italic ? [{ type: 'italic' as const }] : []),
  ])

const inlineNode: fc.Arbitrary<InlineNode> = fc.oneof(
  { weight: 3, arbitrary: words.map((text) => ({ type: 'text' as const, text })) },
  {
    weight: 2,
    arbitrary: fc.tuple(words, marks).map(([text, marks]) => ({ type: 'text' as const, text, marks })),
  },
  { weight: 1, arbitrary: fc.constant({ type: 'break' as const }) },
)

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.constant({ kind: 'paragraph' as const }),
  fc.record({ kind: fc.constant('heading' as const), level: fc.integer({ min: 1, max: 6 }) }),
  fc.record({
    kind: fc.constant('list-item' as const),
    ordered: fc.boolean(),
    depth: fc.integer({ min: 0, max: 3 }),
  }),
)

/**
 * Documents as formats can hold them whole, for property tests: clean content, no empty block, single spaces, list
 * items at most one level below the item before.
 */
export const anyDocument: fc.Arbitrary<TextDocument> = fc
  .array(fc.tuple(block, fc.array(inlineNode, { minLength: 1, maxLength: 6 })), { maxLength: 8 })
  .map((pairs) => {
    const blocks: TextDocument['blocks'] = []
    for (const [block, nodes] of pairs) {
      const content = cleanInline(singleSpaces(nodes))
      if (content.length === 0) continue
      const last = blocks.at(-1)
      const deepest = last?.kind === 'list-item' ? last.depth + 1 : 0
      blocks.push(
        block.kind === 'list-item'
          ? { ...block, depth: Math.min(block.depth, deepest), content }
          : { ...block, content },
      )
    }
    return { blocks }
  })

function singleSpaces(nodes: readonly InlineNode[]): InlineNode[] {
  let space = true
  return nodes.map((node) => {
    if (node.type === 'break') {
      space = true
      return node
    }
    const text = node.text.replace(/[ \t]+/g, ' ').replace(space ? /^ / : /(?!)/, '')
    if (text !== '') space = text.endsWith(' ')
    return { ...node, text }
  })
}
