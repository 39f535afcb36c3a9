/** What a currency noun means alone (if anything), and with an adjective, by the adjective's beginning. */
export type CurrencyNoun = {
  alone?: string
  qualified: readonly (readonly [beginning: string, code: string])[]
}

/** One row: the noun's forms, the currency that it says alone ('' for none), then "beginning:CODE" for its adjectives. */
export type CurrencyRow = readonly [forms: string, alone: string, qualified?: string]

/** Rows as a table by form. */
export function compileCurrencies(rows: readonly CurrencyRow[]): ReadonlyMap<string, CurrencyNoun> {
  const nouns = new Map<string, CurrencyNoun>()
  for (const [forms, alone, qualified = ''] of rows) {
    const pairs = qualified.split(' ').filter(Boolean)
    const noun: CurrencyNoun = {
      ...(alone && { alone }),
      qualified: pairs.map((pair) => pair.split(':') as [string, string]),
    }
    for (const form of forms.split(' ')) nouns.set(form, noun)
  }
  return nouns
}

/** The currency of the noun with that adjective; undefined where the adjective says nothing of a country. */
export function qualify(noun: CurrencyNoun, adjective: string | undefined): string | undefined {
  return adjective === undefined
    ? undefined
    : noun.qualified.find(([beginning]) => adjective.startsWith(beginning))?.[1]
}
