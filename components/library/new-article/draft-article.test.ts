import { describe, expect, it } from 'vitest'
import type { TextDocument } from '@/lib/domain/document'
import { inlineFromText } from '@/lib/domain/inline-content'
import { draftArticle } from './draft-article'

const text = (...paragraphs: string[]): TextDocument => ({
  blocks: paragraphs.map((words) => ({ kind: 'paragraph', content: inlineFromText(words) })),
})
const nothing = text()

describe('draftArticle', () => {
  it.each([
    ['nothing', nothing, nothing, 'paragraph', { segments: 0, words: 0, alignment: null, unsure: 0 }],
    [
      'a French text',
      text('Un mot. Deux.', 'Trois'),
      nothing,
      'paragraph',
      { segments: 2, words: 4, alignment: null },
    ],
    ['its sentences', text('Un mot. Deux.', 'Trois'), nothing, 'sentence', { segments: 3, alignment: null }],
    [
      'an even pair, whatever the rows',
      text('Un mot. Deux.', 'Trois'),
      text('A word. Two.', 'Three'),
      'sentence',
      { segments: 2, alignment: 'one-to-one', unsure: 0 },
    ],
    [
      'an uneven pair',
      text('Un mot de la mairie. Deux mots du maire.', 'Trois mots du préfet de la région.'),
      text(
        'A word from the town hall.',
        'Two words from the mayor.',
        'Three words from the region’s prefect.',
      ),
      'paragraph',
      { segments: 2, alignment: 'by-length' },
    ],
  ] as const)('sums up %s', (_name, source, target, segmentBy, summary) => {
    expect(draftArticle(source, target, segmentBy)).toMatchObject(summary)
  })

  it('counts the pairs of an uneven couple that want a look', () => {
    const source = text('Un mot de la mairie. Deux mots du maire.', 'Trois mots du préfet de la région.')
    const target = text(
      'A word from the town hall.',
      'Two words from the mayor.',
      'Three words from the prefect.',
    )
    const draft = draftArticle(source, target, 'paragraph')
    expect(draft.unsure).toBe(draft.blocks.flatMap(({ segments }) => segments).filter((s) => s.unsure).length)
    expect(draft.unsure).toBeGreaterThan(0)
  })
})
