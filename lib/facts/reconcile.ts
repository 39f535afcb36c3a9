import type { Finding } from '@/lib/domain/finding'
import type { HouseStyle } from '@/lib/domain/house-style'
import type { Fact } from './fact'

/** What became of each source fact in the target: silent where it is kept by value. */
export function reconcile(
  source: readonly Fact[],
  target: readonly Fact[],
  houseStyle: HouseStyle,
): Finding[] {
  void source
  void target
  void houseStyle
  return []
}
