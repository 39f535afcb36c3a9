import type { HouseStyle } from '@/lib/domain/house-style'
import type { QuotationFact, Rendering } from '../fact'

const pairs = { double: ['“', '”'], single: ['‘', '’'] } as const

/** The marks that a house style has for a level of quotation: its own for odd levels, the other pair for even ones. */
export function quotationMarks(
  level: number,
  houseStyle: HouseStyle,
): readonly [open: string, close: string] {
  const first = houseStyle.quotationMarks
  return pairs[level % 2 === 1 ? first : first === 'double' ? 'single' : 'double']
}

/** The pair of marks with "…" where the English words of the quotation go. */
export function renderQuotation(fact: QuotationFact, houseStyle: HouseStyle): Rendering[] {
  const [open, close] = quotationMarks(fact.level, houseStyle)
  return [{ text: `${open}…${close}`, form: 'styled' }]
}
