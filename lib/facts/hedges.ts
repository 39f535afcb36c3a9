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

/** Two words: the last one stands directly before the figure. */
const pairs: Record<Scan['language'], ReadonlySet<string>> = {
  fr: new Set([
    'près de',
    "près d'",
    'autour de',
    "autour d'",
    'alentours de',
    "alentours d'",
    'peu près',
    "l'ordre de",
  ]),
  en: new Set(['close to', 'region of', 'neighborhood of', 'neighbourhood of']),
}

/**
 * Whether the words round the tokens `[first, next)` say that the figure is a round one ("environ", "près de", "some",
 * "or so"). Limits ("plus de", "at least") are no hedges.
 */
export function isHedged({ tokens, language }: Scan, first: number, next: number): boolean {
  const last = tokens[first - 1]?.lower
  if (last !== undefined) {
    if (before[language].has(last)) return true
    if (pairs[language].has(`${tokens[first - 2]?.lower} ${last}`)) return true
    if (pairs[language].has(`${tokens[first - 3]?.lower ?? ''}${tokens[first - 2]?.lower} ${last}`))
      return true
  }
  const after = tokens[next]?.lower
  if (language === 'fr') return after === 'environ'
  return (after === 'or' && tokens[next + 1]?.lower === 'so') || after === 'approximately'
}
