import { stopWords as english } from './en/stop-words'
import { stopWords as french } from './fr/stop-words'
import type { Language } from './language'

const enough = 20_000

/**
 * The language that the text's commonest words belong to; null where it is too short or neither. The beginning of a
 * long text speaks for all of it.
 */
export function detectLanguage(text: string): Language | null {
  let fr = 0
  let en = 0
  for (const [word] of text
    .slice(0, enough)
    .toLowerCase()
    .matchAll(/\p{L}{1,20}/gu)) {
    if (french.has(word)) fr += 1
    if (english.has(word)) en += 1
  }
  if (Math.max(fr, en) < 2) return null
  if (fr >= en * 1.5) return 'fr'
  return en >= fr * 1.5 ? 'en' : null
}
