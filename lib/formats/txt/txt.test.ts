import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainText } from '@/lib/domain/inline-content'
import { anyDocument } from '../any-document'
import { parseText, parseTxt } from './parse-txt'
import { serializeTxt } from './serialize-txt'
import { isHardWrapped } from './unwrap'

test('no word is lost on the way out and in again', async () => {
  const words = (blocks: { content: Parameters<typeof plainText>[0] }[]) =>
    blocks
      .map(({ content }) => plainText(content))
      .join('\n')
      .replace(/\s+/g, '')
  await fc.assert(
    fc.asyncProperty(anyDocument, async ({ blocks }) => {
      const paragraphs = blocks.map(({ content }) => ({ kind: 'paragraph' as const, content }))
      const { value } = await parseTxt(await serializeTxt({ blocks: paragraphs }))
      expect(words(value.blocks)).toBe(words(blocks))
    }),
    { numRuns: 500 },
  )
})

test('lists are written as lists', async () => {
  const item = (text: string, ordered: boolean, depth: number) => ({
    ...{ kind: 'list-item' as const, ordered, depth, content: [{ type: 'text' as const, text }] },
  })
  const blocks = [item('a', true, 0), item('b', false, 1), item('c', true, 0), item('d', true, 1)]
  expect(new TextDecoder().decode(await serializeTxt({ blocks }))).toBe('1. a\n  - b\n2. c\n  1. d\n')
})

test.each([
  ['a', 'un\r\n\r\ndeux', ['un', 'deux']],
  ['b', 'Un.\rDeux.', ['Un.', 'Deux.']],
  ['c', '\n\n  Un.  \n \t\nDeux.\n\n', ['Un.', 'Deux.']],
  ['d', '– Oui.\n– Non.\n\nFin.', ['– Oui.\n– Non.', 'Fin.']],
])('paragraphs %s', (_, text, expected) => {
  expect(parseText(text).blocks.map(({ content }) => plainText(content))).toEqual(expected)
})

test('lines are wrapped only where the next word would not have fitted', () => {
  const long = 'Les équipes ont travaillé pendant trois nuits pour remettre les'
  expect(isHardWrapped([long, 'poutres en place.'])).toBe(true)
  expect(isHardWrapped([long, 'et'.padEnd(long.length + 3, ' mot')])).toBe(false)
  expect(isHardWrapped([long, '– Non.'])).toBe(false)
  expect(isHardWrapped(['Un vers', 'Un autre vers'])).toBe(false)
})
