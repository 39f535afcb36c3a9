import { expect, test } from 'vitest'
import { exportName } from './export-name'

const article = { slug: 'pont', houseLocale: 'en-US', format: 'html' } as const

test.each([
  [exportName({ ...article, format: 'markdown' }), 'pont.en-US.md'],
  [exportName({ ...article, format: 'markdown', draft: true }), 'pont.en-US.draft.md'],
  [exportName({ ...article, format: 'docx', houseLocale: 'en-001' }), 'pont.en.docx'],
  [exportName({ ...article, format: 'txt', houseLocale: 'en-GB' }), 'pont.en-GB.txt'],
  [exportName({ ...article, bilingual: true }), 'pont.fr-en-US.bilingual.html'],
  [exportName({ ...article, bilingual: true, draft: true }), 'pont.fr-en-US.draft.bilingual.html'],
])('%s', (name, expected) => {
  expect(name).toBe(expected)
})
