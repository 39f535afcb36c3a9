import { describe, expect, test } from 'vitest'
import { builtInHouseStyles, getHouseStyle } from '@/lib/domain/house-style'
import { termEntrySchema } from '@/lib/domain/term-entry'
import { compileTermbase } from '@/lib/termbase/termbase'
import { applyFix, fixOf } from './apply-fix'
import type { CheckExample } from './check'
import { checks } from './registry'
import { runChecks, subjectOf, type Pair } from './run-checks'

function pairOf({ source, target, style = 'us', terms = [], conflicts }: CheckExample): Pair {
  const entries = terms.map((term, i) =>
    termEntrySchema.parse({
      id: String(i),
      accepted: [],
      forbidden: [],
      kind: 'common',
      caseRule: 'initial',
      note: '',
      status: 'approved',
      ...term,
    }),
  )
  return { source, target, houseStyle: getHouseStyle(style), termbase: compileTermbase(entries), conflicts }
}

describe.each(checks.map((check) => ({ id: check.id, check })))('$id', ({ check }) => {
  const examples: readonly CheckExample[] = check.examples

  test.each(examples)('$source | $target', (example) => {
    const found = check.find(subjectOf(pairOf(example)))
    expect(found.map((finding) => ({ problem: finding.values.problem, text: finding.text }))).toEqual(
      example.finds.map(({ problem, text }) => ({ problem, text })),
    )
    found.forEach((finding, i) => {
      const side = finding.side === 'source' ? example.source : example.target
      expect(side.slice(finding.from, finding.to)).toBe(finding.text)
      const fixed = example.finds[i]?.fixed
      if (fixed === undefined) return
      const fix = fixOf(finding)
      expect(fix && applyFix(example.target, fix)).toBe(fixed)
    })
  })

  test('a fix leaves nothing to find where it stood alone', () => {
    for (const example of examples) {
      const [only, other] = example.finds
      if (!only || other || only.fixed === undefined) continue
      expect(check.find(subjectOf(pairOf({ ...example, target: only.fixed })))).toEqual([])
    }
  })

  test('has an example that speaks and one that is silent', () => {
    expect(examples.some((example) => example.finds.length > 0)).toBe(true)
    expect(examples.some((example) => example.finds.length === 0)).toBe(true)
  })

  test('reports only the problems and levels that it names', () => {
    for (const example of examples)
      for (const finding of check.find(subjectOf(pairOf(example)))) {
        expect(check.problems).toContain(finding.values.problem)
        expect(finding.check).toBe(check.id)
      }
  })
})

describe('runChecks', () => {
  test('has nothing to say of an empty target', () => {
    for (const houseStyle of builtInHouseStyles)
      expect(
        runChecks({ source: 'À 100 km (de là', target: ' \n', houseStyle, termbase: compileTermbase([]) }),
      ).toEqual([])
  })
})
