import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { builtInHouseStyles } from '@/lib/domain/house-style'
import type { Language } from '@/lib/language/language'
import type { FactKind } from './fact'
import { findFacts } from './find-facts'
import { findNames } from './names/find-names'
import { nameContext } from './names/name-context'
import { suggestNames } from './names/suggest-names'
import { unitDefinitions } from './quantities/units'
import { reconcile } from './reconcile'
import { renderFact } from './render-fact'

const manual = readFileSync(new URL('README.md', import.meta.url), 'utf8')

type Row = { kind: FactKind | undefined; cells: Record<string, string> }

const kinds: Readonly<Record<string, FactKind>> = {
  Quantities: 'quantity',
  Numbers: 'number',
  Money: 'money',
  Dates: 'date',
  Times: 'time',
  Quotations: 'quotation',
  References: 'reference',
}

/** The rows of every table, by the names of their columns, with the kind that the section is about. */
function rowsOf(markdown: string): Row[] {
  const rows: Row[] = []
  let kind: FactKind | undefined
  let header: string[] | undefined
  for (const line of markdown.split('\n')) {
    if (line.startsWith('## ')) kind = kinds[line.slice(3)]
    if (!line.startsWith('|')) header = undefined
    else {
      const cells = line.split('|').slice(1, -1).map(plain)
      if (!header) header = cells
      else if (!/^-+$/.test(cells[0] ?? ''))
        rows.push({ kind, cells: Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])) })
    }
  }
  return rows
}

/** A cell without the marks of Markdown that stand in this manual. */
function plain(cell: string): string {
  return cell.trim().replaceAll('`', '').replace(/\\(.)/g, '$1')
}

function factsOf(text: string, language: Language, kind: FactKind | undefined) {
  return findFacts(text, language).filter((fact) => fact.kind === kind)
}

const joined = (texts: readonly string[]) => texts.join(' · ')

const rows = rowsOf(manual)
const withColumns = (...names: string[]) =>
  rows.filter(({ cells }) => names.every((name) => cells[name] !== undefined))

describe.each(Object.entries(kinds))('%s', (_, kind) => {
  const own = (...names: string[]) => withColumns(...names).filter((row) => row.kind === kind)
  const tables = {
    french: own('French', 'Found'),
    english: own('English', 'Found'),
    silentFrench: own('Silent in French'),
    silentEnglish: own('Silent in English'),
  }

  test('has examples of each sort', () => {
    for (const table of Object.values(tables)) expect(table.length).toBeGreaterThan(1)
  })

  test.each(tables.french)('$cells.French', ({ cells }) => {
    const facts = factsOf(cells.French ?? '', 'fr', kind)
    expect(joined(facts.map((fact) => fact.text))).toBe(cells.Found)
    for (const style of builtInHouseStyles)
      expect(joined(facts.map((fact) => renderFact(fact, style)[0]?.text ?? '')), style.name).toBe(
        cells[style.name],
      )
  })

  test.each(tables.english)('$cells.English', ({ cells }) => {
    expect(joined(factsOf(cells.English ?? '', 'en', kind).map((fact) => fact.text))).toBe(cells.Found)
  })

  test.each(tables.silentFrench)('silent: $cells.Why', ({ cells }) => {
    expect(factsOf(cells['Silent in French'] ?? '', 'fr', kind)).toEqual([])
  })

  test.each(tables.silentEnglish)('silent in English: $cells.Why', ({ cells }) => {
    expect(factsOf(cells['Silent in English'] ?? '', 'en', kind)).toEqual([])
  })
})

test.each(withColumns('French', 'English', 'Verdict'))('$cells.French | $cells.English', ({ cells }) => {
  const { French: source = '', English: target = '' } = cells
  const findings = reconcile(findFacts(source, 'fr'), findFacts(target, 'en'), builtInHouseStyles[0], {
    texts: { source, target },
  })
  expect(joined(findings.map((finding) => finding.values.problem)) || 'kept').toBe(cells.Verdict)
})

describe('names', () => {
  const namesOf = (text: string) => findNames(text, nameContext([text]))

  test.each(withColumns('French', 'Names'))('$cells.French', ({ cells }) => {
    const names = namesOf(cells.French ?? '')
    expect(joined(names.map((name) => name.text))).toBe(cells.Names)
    expect(joined(names.map((name) => name.kind ?? 'open'))).toBe(cells.Kinds)
    const english = names.map((name) => suggestNames(name.text, name.kind)[0]?.text ?? '')
    expect(joined(english)).toBe(cells['English first'])
  })

  test.each(withColumns('No names in French'))('no names: $cells.Why', ({ cells }) => {
    expect(namesOf(cells['No names in French'] ?? '')).toEqual([])
  })
})

test('every measure unit stands in the table, and nothing else', () => {
  const listed = withColumns('Measured').flatMap(({ cells }) =>
    (cells['Units, by their CLDR identifiers'] ?? '').split(', '),
  )
  expect(listed.sort()).toEqual([...unitDefinitions.keys()].sort())
})
