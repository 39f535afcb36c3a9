import type { HouseStyle } from '@/lib/domain/house-style'
import type { Fact, Rendering } from './fact'

/** The English that a house style has for a fact found in a French (or English) text, best first; empty where there is nothing to offer. */
export function renderFact(fact: Fact, houseStyle: HouseStyle): Rendering[] {
  void fact
  void houseStyle
  return []
}
