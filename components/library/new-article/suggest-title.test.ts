import { expect, it } from 'vitest'
import type { DocumentBlock } from '@/lib/domain/document'
import { inlineFromText } from '@/lib/domain/inline-content'
import { suggestTitle } from './suggest-title'

const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', content: inlineFromText(text) })
const heading = (text: string): DocumentBlock => ({
  kind: 'heading',
  level: 2,
  content: inlineFromText(text),
})

it.each([
  ['its own title', { title: 'Louhansk', blocks: [heading('Chapô')] }, 'Louhansk'],
  ['a heading near the top', { blocks: [paragraph('Rubrique'), heading('La\n guerre')] }, 'La guerre'],
  ['no heading from far below', { blocks: [...Array(3).fill(paragraph('Un')), heading('Fin')] }, 'Un'],
  ['no words, no title', { blocks: [] }, ''],
])('takes %s', (_name, document, title) => {
  expect(suggestTitle(document)).toBe(title)
})

it('cuts long first words between two of them', () => {
  const title = suggestTitle({ blocks: [paragraph('mot, '.repeat(60))] })
  expect(title).toMatch(/^(mot, )+mot…$/)
  expect(title.length).toBeLessThanOrEqual(101)
})

it('never cuts a character in two', () => {
  expect(suggestTitle({ blocks: [paragraph('a' + '😀'.repeat(80))] }).isWellFormed()).toBe(true)
})
