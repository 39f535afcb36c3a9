import fc from 'fast-check'
import { expect, test } from 'vitest'
import { builtInHouseStyles, type HouseStyle } from '@/lib/domain/house-style'
import type { QuantityFact } from '../fact'
import { firstForm, renderQuantity } from './render'
import { unitDefinitions } from './units'

const policies: readonly HouseStyle['policy'][] = ['convert', 'keep', 'both']
const styles = builtInHouseStyles.flatMap((style) =>
  policies.map((policy): HouseStyle => ({ ...style, policy })),
)
const amounts = fc.oneof(
  fc.record({ value: fc.integer({ min: -300, max: 5000 }) }),
  fc.record({ low: fc.integer({ min: 0, max: 99 }), high: fc.integer({ min: 100, max: 300 }) }),
)

test('the form of the first rendering is known without writing it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...unitDefinitions.keys()),
      amounts,
      fc.constantFrom(...styles),
      fc.boolean(),
      (unit, amount, style, fixed) => {
        const fact = {
          ...{ kind: 'quantity', from: 0, to: 0, text: '', approximate: false, decimals: 0, unit },
          ...amount,
          ...(fixed && { fixed }),
        } as QuantityFact
        expect(firstForm(fact, style)).toBe(renderQuantity(fact, style)[0]?.form)
      },
    ),
    { numRuns: 2000 },
  )
})
