import type { HouseStyle } from '@/lib/domain/house-style'
import { renderDate } from './dates/render'
import type { Fact, FactKind, Rendering } from './fact'
import { renderMoney } from './money/render'
import { renderNumber } from './numbers/render'
import { renderQuantity } from './quantities/render'
import { renderQuotation } from './quotations/render'
import { renderReference } from './references/render'
import { renderTime } from './times/render'

type Renderers = {
  [Kind in FactKind]: (fact: Extract<Fact, { kind: Kind }>, houseStyle: HouseStyle) => Rendering[]
}

/** How each kind is written; names are rendered by the termbase, which knows them. */
const renderers: Renderers = {
  quantity: renderQuantity,
  number: renderNumber,
  money: renderMoney,
  date: renderDate,
  time: renderTime,
  quotation: renderQuotation,
  reference: renderReference,
  name: () => [],
}

/** The English that a house style has for a fact found in a French (or English) text, best first; empty where there is nothing to offer. */
export function renderFact(fact: Fact, houseStyle: HouseStyle): Rendering[] {
  const render = renderers[fact.kind] as (fact: Fact, houseStyle: HouseStyle) => Rendering[]
  return render(fact, houseStyle)
}
