import { expect, test } from 'vitest'
import { inlineFromText } from '@/lib/domain/inline-content'
import type { Segment } from '@/lib/domain/segment'
import { pairsOf, targetDocument } from './export-document'

function segment(blockId: string, target: string, block: Segment['block'] = { kind: 'paragraph' }): Segment {
  return {
    ...{ id: '00000000', blockId, block, source: inlineFromText('Oui.'), target: inlineFromText(target) },
    ...{ state: 'draft', version: 1, unsure: false, reason: null, dismissals: [], wordsBy: [], updatedAt: 0 },
  }
}

test('segments of a block are joined by a space, blocks without words left out', () => {
  const segments = [
    segment('a', 'A head ', { kind: 'heading', level: 2 }),
    segment('b', 'One.'),
    segment('b', ''),
    segment('b', 'Two.'),
    segment('b', ' Three. '),
    segment('c', ' '),
    segment('d', 'Line.\n'),
    segment('d', 'Next.'),
  ]
  expect(targetDocument('Title', segments)).toEqual({
    title: 'Title',
    blocks: [
      { kind: 'heading', level: 2, content: inlineFromText('A head') },
      { kind: 'paragraph', content: inlineFromText('One. Two. Three.') },
      { kind: 'paragraph', content: inlineFromText('Line.\nNext.') },
    ],
  })
})

test('a pair for each segment, in order', () => {
  const pairs = pairsOf([segment('a', 'One.'), segment('a', 'Two.')])
  expect(pairs.map(({ target }) => target)).toEqual([inlineFromText('One.'), inlineFromText('Two.')])
  expect(Object.keys(pairs[0]!)).toEqual(['block', 'source', 'target', 'state'])
})
