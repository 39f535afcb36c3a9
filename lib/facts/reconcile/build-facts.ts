import type { DateFact, Fact, MoneyFact, NumberFact, QuantityFact, QuotationFact, TimeFact } from '../fact'

/** Facts made by hand, each on its own place of an imagined text: what `reconcile` does then rests on no finder. */
export function createFactBuilder() {
  let next = 0

  function place(text: string, gap = 20) {
    const from = next + gap
    next = from + text.length
    return { from, to: next, text, approximate: false }
  }

  return {
    quantity(
      text: string,
      amount: number | [number, number],
      unit: string,
      parts: Partial<QuantityFact> & { gap?: number } = {},
    ): Fact {
      const { gap, ...rest } = parts
      return {
        ...place(text, gap),
        kind: 'quantity',
        ...ends(amount),
        unit,
        decimals: 0,
        ...rest,
      } as QuantityFact
    },
    number(text: string, amount: number | [number, number], parts: Partial<NumberFact> = {}): Fact {
      return {
        ...place(text),
        kind: 'number',
        ...ends(amount),
        form: 'cardinal',
        decimals: 0,
        ...parts,
      } as NumberFact
    },
    money(
      text: string,
      amount: number | [number, number],
      currency: string,
      parts: Partial<MoneyFact> & { gap?: number } = {},
    ): Fact {
      const { gap, ...rest } = parts
      return {
        ...place(text, gap),
        kind: 'money',
        ...ends(amount),
        currency,
        decimals: 0,
        ...rest,
      } as MoneyFact
    },
    date(text: string, parts: Partial<DateFact>, gap?: number): Fact {
      return { ...place(text, gap), kind: 'date', ...parts }
    },
    time(text: string, hour: number, parts: Partial<TimeFact> = {}): Fact {
      return { ...place(text), kind: 'time', hour, ...parts }
    },
    quotation(text: string, level = 1): QuotationFact {
      const found = place(text)
      return { ...found, kind: 'quotation', level, inner: { from: found.from + 1, to: found.to - 1 } }
    },
    reference(value: string): Fact {
      return { ...place(value), kind: 'reference', form: 'email', value }
    },
  }
}

function ends(amount: number | [number, number]) {
  return typeof amount === 'number' ? { value: amount } : { low: amount[0], high: amount[1] }
}
