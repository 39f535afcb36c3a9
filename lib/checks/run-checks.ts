import type { Finding } from '@/lib/domain/finding'
import type { HouseStyle } from '@/lib/domain/house-style'
import type { Fact } from '@/lib/facts/fact'
import type { Termbase } from '@/lib/termbase/termbase'

/** A pair of plain texts with what its checks look at. */
export type Pair = {
  source: string
  target: string
  houseStyle: HouseStyle
  termbase: Termbase
  /** Facts of the neighbouring segments of the same block, so that a fact that moved there is not missing. */
  nearby?: { source: readonly Fact[]; target: readonly Fact[] }
}

/** All that the checks find in a pair, in the order of place; an empty target has nothing but `empty` to report. */
export function runChecks(pair: Pair): Finding[] {
  void pair
  return []
}
