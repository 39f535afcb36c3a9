import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readTermFile } from './read-term-file'
import { termFileStyles } from './term-file'
import { writeTermFile } from './write-term-file'

const folder = new URL('./fixtures/', import.meta.url)
const fixtures = readdirSync(folder).filter((file) => !file.endsWith('.json'))

const read = (file: string) => readFileSync(new URL(file, folder), 'utf8')

/** `fixtures/x.csv` is read as `fixtures/x.csv.json` says. */
test.each(fixtures)('%s', (name) => {
  expect(readTermFile(read(name), { name })).toEqual(JSON.parse(read(`${name}.json`)))
})

test.each(fixtures)('%s, written in every style, is the same again', (name) => {
  const entries = readTermFile(read(name), { name }).entries.map(({ entry }) => entry)
  for (const style of termFileStyles)
    expect(readTermFile(writeTermFile(entries, style)).entries.map(({ entry }) => entry)).toEqual(entries)
})
