import type { Scan } from '@/lib/language/scan'

/** One word directly before a figure that makes it a round one. */
const before: Record<Scan['language'], ReadonlySet<string>> = {
  fr: new Set(['environ', 'quelque', 'quelques', 'presque', 'approximativement', 'circa']),
  en: new Set([
    'about',
    'around',
    'some',
    'nearly',
    'roughly',
    'almost',
    'approximately',
    'circa',
    'estimated',
  ]),
}

/** Two words, by the last one, which stands directly before the figure. */
const pairs: Record<Scan['language'], ReadonlyMap<string, ReadonlySet<string>>> = {
  fr: new Map([
    ['de', new Set(['près', 'autour', 'alentours', "l'ordre"])],
    ["d'", new Set(['près', 'autour', 'alentours'])],
    ['près', new Set(['peu'])],
  ]),
  en: new Map([
    ['to', new Set(['close'])],
    ['of', new Set(['region', 'neighborhood', 'neighbourhood'])],
  ]),
}

/**
 * Whether the words round the tokens `[first, next)` say that the figure is a round one ("environ", "près de", "some",
 * "or so"). Limits ("plus de", "at least") are no hedges.
 */
export function isHedged({ tokens, language }: Scan, first: number, next: number): boolean {
  const last = tokens[first - 1]?.lower
  if (last !== undefined) {
    if (before[language].has(last)) return true
    const openers = pairs[language].get(last)
    if (openers) {
      const opener = tokens[first - 2]?.lower ?? ''
      if (openers.has(opener) || openers.has((tokens[first - 3]?.lower ?? '') + opener)) return true
    }
  }
  const after = tokens[next]?.lower
  if (language === 'fr') return after === 'environ'
  return (after === 'or' && tokens[next + 1]?.lower === 'so') || after === 'approximately'
}
