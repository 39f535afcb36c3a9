import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDocument } from '../any-document'
import { parseDocx } from './parse-docx'
import { serializeDocx } from './serialize-docx'

test('a document that was written is read again as it was', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, fc.constantFrom('Titre', 'a <b> & "c"'), async (document, title) => {
      const { value, messages } = await parseDocx(await serializeDocx({ ...document, title }))
      expect(value).toEqual({ ...document, title })
      expect(messages).toEqual([])
    }),
    { numRuns: 25 },
  )
})
