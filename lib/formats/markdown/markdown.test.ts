import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDocument } from '../any-document'
import { parseMarkdown } from './parse-markdown'
import { serializeMarkdown } from './serialize-markdown'

/** Headings of level 3 and deeper have no line breaks in Markdown. */
const markdownDocument = anyDocument.filter(({ blocks }) =>
  blocks.every(
    (block) =>
      block.kind !== 'heading' || block.level < 3 || block.content.every(({ type }) => type === 'text'),
  ),
)

test('a document that was written is read again as it was', async () => {
  await fc.assert(
    fc.asyncProperty(markdownDocument, async (document) => {
      const { value, messages } = await parseMarkdown(await serializeMarkdown(document))
      expect(value.blocks).toEqual(document.blocks)
      expect(messages).toEqual([])
    }),
    { numRuns: 200 },
  )
})
