import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readDocument } from './read-document'
import { formats } from './registry'

/** `fixtures/x.md` is read as `fixtures/x.md.json` says. */
const fixtures = formats.flatMap(({ id }) => {
  const folder = new URL(`./${id}/fixtures/`, import.meta.url)
  const files = id === 'docx' ? [] : readdirSync(folder).filter((file) => !file.endsWith('.json'))
  return files.map((file) => ({ id, name: `${id}/${file}`, file: new URL(file, folder) }))
})

test.each(fixtures)('$name', async ({ id, file }) => {
  const { format, ...result } = await readDocument(file.pathname, readFileSync(file))
  expect(format).toBe(id)
  expect(result).toEqual(JSON.parse(readFileSync(`${file.pathname}.json`, 'utf8')))
})
