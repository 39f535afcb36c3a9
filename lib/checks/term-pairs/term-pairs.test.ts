import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { getHouseStyle } from '@/lib/domain/house-style'
import { compileTermbase } from '@/lib/termbase/termbase'
import { applyFixes, fixOf } from '../apply-fix'
import { inOrder } from '../filters'
import { subjectOf } from '../run-checks'
import { term } from '../term'
import { glossary } from './glossary'
import { silentPairs } from './silent'
import { speakingPairs } from './speaking'

const termbase = compileTermbase(glossary)
const houseStyle = getHouseStyle('us')

const check = (source: string, target: string) =>
  inOrder(term.find(subjectOf({ source, target, houseStyle, termbase })))

function findingsOf(source: string, target: string): string[] {
  return check(source, target).map(({ level, side, text, replacements, values }) => {
    const weight = level === 'error' ? '' : `${level} `
    return `${weight}${values.problem}: ${text}${side === 'target' ? ` → ${replacements[0]}` : ''}`
  })
}

describe('keeps the glossary', () => {
  test.each(silentPairs)('%s | %s', (source, target) => {
    expect(findingsOf(source, target)).toEqual([])
  })
})

describe('breaks the glossary', () => {
  test.each(speakingPairs)('%s | %s', (source, target, ...found) => {
    expect(findingsOf(source, target)).toEqual(found)
  })

  test.each(speakingPairs)('once fixed: %s | %s', (source, target) => {
    const findings = check(source, target)
    for (const { side, from, to, text } of findings)
      expect((side === 'source' ? source : target).slice(from, to)).toBe(text)
    const fixes = findings.map(fixOf).filter((fix) => fix !== undefined)
    const fixed = applyFixes(target, fixes)
    expect(fixed.left).toEqual([])
    expect(check(source, fixed.text).filter((finding) => finding.side === 'target')).toEqual([])
  })
})

describe('whatever is written', () => {
  const word = fc.constantFrom(
    ...glossary.flatMap((entry) => [...entry.source, entry.target, ...entry.accepted, ...entry.forbidden]),
    ...[
      'the',
      'The',
      '’s',
      '.',
      '“',
      '”',
      '(',
      '\n',
      'he',
      'and',
      'said',
      'l’',
      'Place de la',
      '\u0301',
      '👩‍🚒',
      'İ',
    ],
  )
  const text = fc.oneof(
    fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
    fc.array(word, { maxLength: 8 }).map((words) => words.join('')),
    fc.string({ unit: 'binary' }),
  )

  test('names places that hold the text, each once', () => {
    fc.assert(
      fc.property(text, text, (source, target) => {
        const findings = check(source, target)
        for (const { side, from, to, text: found } of findings)
          expect((side === 'source' ? source : target).slice(from, to)).toBe(found)
        const places = findings.map(({ side, from, to, values }) => `${side} ${from} ${to} ${values.problem}`)
        expect(new Set(places).size).toBe(places.length)
      }),
      { numRuns: 300 },
    )
  })

  const names = glossary.filter(
    ({ kind, target, source, status }) =>
      kind === 'place' &&
      status === 'approved' &&
      /^[A-Z][a-z]{6,}$/.test(target) &&
      !source.includes(target),
  )
  const slip = fc.record({
    entry: fc.constantFrom(...names),
    at: fc.integer({ min: 1, max: 5 }),
    how: fc.constantFrom('drop', 'double', 'swap', 'change'),
  })

  test('finds a name with one slip, and mends it', () => {
    fc.assert(
      fc.property(slip, ({ entry, at, how }) => {
        const name = entry.target
        const letter = name.charAt(at)
        const rest = name.slice(at + 1)
        const slipped = {
          drop: name.slice(0, at) + rest,
          double: name.slice(0, at) + letter + letter + rest,
          swap: name.slice(0, at) + rest.charAt(0) + letter + rest.slice(1),
          change: `${name.slice(0, at)}w${rest}`,
        }[how]
        fc.pre(slipped !== name)
        const source = `Ils sont partis (${entry.source[0]}) hier.`
        const target = `They left ${slipped}’s center yesterday.`
        const [finding, ...more] = check(source, target)
        expect(more).toEqual([])
        expect(['wrong-spelling', 'forbidden', 'left-in-french']).toContain(finding?.values.problem)
        const fix = finding && fixOf(finding)
        expect(fix && applyFixes(target, [fix]).text).toBe(`They left ${name}’s center yesterday.`)
      }),
    )
  })
})

test('is large, and silent in at least half', () => {
  expect(glossary.length).toBeGreaterThanOrEqual(60)
  expect(silentPairs.length).toBeGreaterThanOrEqual(speakingPairs.length)
  expect(silentPairs.length + speakingPairs.length).toBeGreaterThanOrEqual(300)
})
