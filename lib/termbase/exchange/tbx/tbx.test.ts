import { describe, expect, test } from 'vitest'
import { readTermFile, readTermFileInSlices } from '../read-term-file'
import { writeTermFile } from '../write-term-file'

const entry = (fr: string, en: string, line = '') =>
  `<conceptEntry>${line}<langSec xml:lang="fr"><termSec><term>${fr}</term></termSec></langSec><langSec xml:lang="en"><termSec><term>${en}</term></termSec></langSec></conceptEntry>\n`
const tbx = (...entries: string[]) => `<tbx>\n<text><body>\n${entries.join('')}</body></text></tbx>`
const good = entry('gare', 'station')

describe('what is wrong inside one entry costs that entry', () => {
  test.each([
    ['xml-ampersand', entry('R&D', 'x'), 4],
    ['xml-ampersand', entry('x', 'y', '\n<note>A & B;</note>'), 4],
    ['xml-entity', entry('caf&eacute;', 'café'), 4],
    ['xml-entity', entry('x', '&#0;'), 4],
    ['xml-entity', entry('x', '&toString;'), 4],
    ['xml-character', entry('x', 'y\x01'), 4],
    ['missing-source', entry('', 'y'), 4],
    ['missing-target', entry('x', ' '), 4],
    [
      'missing-target',
      '<conceptEntry><langSec xml:lang="fr"><termSec><term>x</term></termSec></langSec></conceptEntry>',
      4,
    ],
    [
      'missing-language',
      '<conceptEntry><langSec><termSec><term>x</term></termSec></langSec></conceptEntry>',
      4,
    ],
    ['unknown-case', entry('x', 'y', '<admin type="x-etabli-case">odd</admin>'), 4],
    ['form-too-long', entry('x'.repeat(2001), 'y'), 4],
    ['garbled', entry('cafÃ©', 'café'), 4],
  ])('%s: %s', (code, broken, line) => {
    const { entries, problems, rows } = readTermFile(tbx(good, broken, good))
    expect(problems.map((problem) => [problem.code, problem.line])).toEqual([[code, line]])
    expect(entries).toHaveLength(2)
    expect(rows).toBe(3)
  })
})

describe('where tags do not go together, reading stops and says so', () => {
  test.each([
    ['xml-tag', tbx(good, entry('x</termSec>', 'y'), good), 4],
    ['xml-cut-off', tbx(good, entry('x', 'y')).slice(0, -60), 4],
    ['xml-broken', tbx(good, '<1>', good), 4],
    ['xml-broken', tbx(good, '<a b=c>', good), 4],
    ['xml-too-deep', tbx(good, '<a>'.repeat(100_000)), 4],
  ])('%s', (code, text, line) => {
    const { entries, problems } = readTermFile(text)
    expect(problems.map((problem) => [problem.code, problem.line])).toEqual([[code, line]])
    expect(entries).toHaveLength(1)
  })
})

test.each([
  ['a page', '<html><body><p>gare</p></body></html>'],
  ['a translation memory', '<?xml version="1.0"?>\n<tmx version="1.4"><body/></tmx>'],
  ['no root at all', '<?xml version="1.0"?>\n'],
  ['nothing but "<"', '<'.repeat(50) + 'x'],
])('%s is no glossary', (_, text) => {
  expect(() => readTermFile(text)).toThrow('glossary-format-unknown')
})

test('entities of the file’s own are never expanded', () => {
  const bomb = Array.from({ length: 40 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join(
    '\n',
  )
  const text = `<!DOCTYPE martif [\n<!ENTITY l0 "lol">\n${bomb}\n]>\n${tbx(entry('&l40;', 'x'), good)}`
  const { entries, problems } = readTermFile(text)
  expect(problems.map(({ code }) => code)).toEqual(['xml-entity'])
  expect(entries.map((row) => row.entry.source)).toEqual([['gare']])
})

test('attributes, comments and references of any length are passed over', () => {
  const huge = 'x'.repeat(3_000_000)
  const text = tbx(
    good,
    `<!--${huge}-->`,
    entry('a', 'b', `<descrip type="${huge}">c</descrip>`),
    entry(`&${huge};`, 'y'),
  )
  const { entries, problems } = readTermFile(text)
  expect(entries.map((row) => row.entry.source[0])).toEqual(['gare', 'a'])
  expect(problems.map(({ code }) => code)).toEqual(['xml-ampersand'])
})

test('lines are counted from the file’s beginning', () => {
  expect(readTermFile(`\uFEFF\r\n\r\n${tbx(good)}`).entries[0]?.line).toBe(5)
})

test('British and American English that agree are one form', () => {
  const english = (tag: string) => `<langSec xml:lang="${tag}"><termSec><term>tank</term></termSec></langSec>`
  const text = tbx(
    entry('char', 'tank').replace('</conceptEntry>', `${english('en-GB')}${english('en-US')}</conceptEntry>`),
  )
  expect(readTermFile(text).entries[0]?.entry).toMatchObject({ target: 'tank', accepted: [] })
})

test('a slice may end anywhere', () => {
  const entries = Array.from({ length: 2000 }, (_, i) => ({
    source: [`gare « n° ${i} » & cie`],
    target: `station ${i}`,
    accepted: [],
    forbidden: [],
    kind: 'place' as const,
    caseRule: 'exact' as const,
    note: `${i}\r\n<>`,
    status: 'proposed' as const,
  }))
  const reading = readTermFileInSlices(writeTermFile(entries, 'tbx-dct'))
  const shares: number[] = []
  let step = reading.next()
  for (; !step.done; step = reading.next()) shares.push(step.value)
  expect(shares.length).toBeGreaterThan(5)
  expect(shares).toEqual([...shares].sort((a, b) => a - b))
  expect(step.value.entries.map((row) => row.entry)).toEqual(entries)
})
