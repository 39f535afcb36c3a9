import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { orderByRisk, riskOf, type RiskFactors } from './risk'

const quiet: RiskFactors = {
  ...{ broken: 0, findings: 0, quotations: 0, allegations: 0, names: 0, distance: 0 },
  ...{ empty: false, unsure: false },
}

describe('a segment', () => {
  test('with nothing to it has no risk and no reason', () => {
    expect(riskOf(quiet)).toEqual({ score: 0, reasons: [] })
  })

  test('gives its reasons, the weightiest first', () => {
    const { reasons } = riskOf({ ...quiet, broken: 2, names: 1, quotations: 2, distance: 0.5 })
    expect(reasons).toEqual([
      { id: 'broken', count: 2 },
      { id: 'quotations', count: 2 },
      { id: 'names', count: 1 },
      { id: 'distance', count: 50 },
    ])
  })

  test('whose draft is mostly kept does not count as rewritten', () => {
    expect(riskOf({ ...quiet, distance: 0.19 }).reasons).toEqual([])
    expect(riskOf({ ...quiet, distance: 0.2 }).reasons).toEqual([{ id: 'distance', count: 20 }])
  })

  test('one broken fact outweighs any quotation, allegation or name', () => {
    const broken = riskOf({ ...quiet, broken: 1 }).score
    for (const one of ['quotations', 'allegations', 'names'] as const)
      expect(riskOf({ ...quiet, [one]: 1 }).score).toBeLessThan(broken)
  })

  const factors = fc.record({
    ...{ broken: fc.nat(9), findings: fc.nat(9), quotations: fc.nat(9), allegations: fc.nat(9) },
    ...{ names: fc.nat(9), distance: fc.double({ min: 0, max: 1, noNaN: true }) },
    ...{ empty: fc.boolean(), unsure: fc.boolean() },
  })

  test('never becomes less risky by one more of anything', () => {
    const counted = fc.constantFrom('broken', 'findings', 'quotations', 'allegations', 'names' as const)
    fc.assert(
      fc.property(factors, counted, (given, one) => {
        const more = { ...given, [one]: given[one as 'broken'] + 1 }
        expect(riskOf(more).score).toBeGreaterThanOrEqual(riskOf(given).score)
      }),
    )
  })
})

test('approved segments come last, equal ones as they are read', () => {
  const segment = (id: string, score: number, state: 'translated' | 'approved' = 'translated') => ({
    ...{ id, state, risk: { score } },
  })
  expect(
    orderByRisk([
      segment('a', 0),
      segment('b', 90, 'approved'),
      segment('c', 5),
      segment('d', 5),
      segment('e', 10),
      segment('f', 0),
    ]),
  ).toEqual(['e', 'c', 'd', 'a', 'f', 'b'])
})
