import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { builtInHouseStyles } from '@/lib/domain/house-style'
import { termEntrySchema } from '@/lib/domain/term-entry'
import { compileTermbase } from '@/lib/termbase/termbase'
import { checks } from './registry'
import { subjectOf } from './run-checks'

const manual = readFileSync(new URL('README.md', import.meta.url), 'utf8')

/** The manual's text about each check, by the id in its heading. */
const sections = new Map(
  manual
    .split(/^## /m)
    .slice(1)
    .map((section) => [/^`([^`]+)`/.exec(section)?.[1] ?? section, section]),
)

const entry = { accepted: [], forbidden: [], caseRule: 'initial', note: '', status: 'approved' }
/** The glossary that the manual speaks of. */
const termbase = compileTermbase(
  [
    { ...entry, id: '1', source: ['OTAN'], target: 'NATO', kind: 'body', caseRule: 'exact' },
    { ...entry, id: '2', source: ['Louhansk'], target: 'Luhansk', kind: 'place', forbidden: ['Lugansk'] },
  ].map((term) => termEntrySchema.parse(term)),
)

test('every check has its section, in the order of the registry', () => {
  expect([...sections.keys()]).toEqual(checks.map(({ id }) => id))
})

describe.each(checks.map((check) => ({ id: check.id, check })))('$id', ({ id, check }) => {
  const section = sections.get(id) ?? ''
  const rows = section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, source = '', target = '', problem = '']) => ({ source, target, problem }))

  test('names its level and every problem, with an example', () => {
    expect(section).toMatch(new RegExp(`\\b${check.level}s?\\b`))
    for (const problem of check.problems) expect(section).toContain(`\`${problem}\``)
    expect(rows.some(({ problem }) => problem !== '')).toBe(true)
  })

  test.each(rows)('$source | $target', ({ source, target, problem }) => {
    const found = check.find(subjectOf({ source, target, houseStyle: builtInHouseStyles[0], termbase }))
    expect(found.map((finding) => finding.values.problem).join(' · ')).toBe(problem)
  })
})
