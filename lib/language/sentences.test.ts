import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSentences } from './sentences'
import { sentenceExamples } from './sentences.examples'

describe.each(['fr', 'en'] as const)('sentences in %s', (language) => {
  test.each(sentenceExamples[language])('%s', (example) => {
    const text = example.replaceAll('|', '')
    const found = splitSentences(text, language).map(({ from, to }) => text.slice(from, to))
    expect(found).toEqual(example.split('|').map((sentence) => sentence.trim()))
  })

  const pieces = fc.constantFrom(
    ...['. ', '.', '…', ' ? ', '!', '\n', ' ', '\u202f', '« ', ' »', '“', '”', '"', '(', ')', '[', ']', '– '],
    ...['Le', 'la', 'M', 'U.S', 'p', '12', 'é', '👩‍💻', '\ud83d', 'عربي', 'etc', 'Inc'],
  )

  test('every character but white space stands in exactly one sentence, in order, and none has white space around it', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('')
        const ranges = splitSentences(text, language)
        let last = 0
        for (const { from, to } of ranges) {
          expect(text.slice(last, from).trim()).toBe('')
          expect(text.slice(from, to)).toBe(text.slice(from, to).trim())
          expect(to).toBeGreaterThan(from)
          last = to
        }
        expect(text.slice(last).trim()).toBe('')
      }),
      { numRuns: 2000 },
    )
  })
})
