import { suggestBody } from './suggest-bodies'
import { suggestRuler } from './suggest-rulers'
import { knownName } from './known-names'
import { givenNameSpellings } from './lists/given-name-spellings'
import { nameKey } from './lists/name-list'
import type { NameKind } from './name-candidate'
import { arabicParticles, hasArabicArticle, romaniseArabic } from './romanise-arabic'
import { romaniseChinese, romaniseChineseSurname } from './romanise-chinese'
import { romanisations, slavicLanguages } from './romanise-slavic'
import type { Romanised, RomanisedLanguage } from './romanised'

/**
 * English for a name and where it comes from: `exonym` and `acronym` from the lists, `country` from `Intl.DisplayNames`,
 * `romanisation` by the rules of a language, `given-name` where only the first name changes, `title-order` for words that English
 * puts in another order ("Defense Ministry"), `same` for the name itself.
 */
export type NameSuggestion = {
  text: string
  reason: 'same' | 'exonym' | 'acronym' | 'country' | 'romanisation' | 'given-name' | 'title-order'
  language?: RomanisedLanguage
}

/** As many as are worth offering. */
const most = 4

/** English for a French name, the best first, never empty: the name itself is the last resort where nothing else is known. */
export function suggestNames(name: string, kind?: NameKind): NameSuggestion[] {
  const same: NameSuggestion = { text: name, reason: 'same' }
  const known = knownName(name)
  if (known && kind === 'person' && known.kind === 'place') return [same]
  if (known && known.english.length > 0) {
    const { english, reason } = known
    return english.map((text) => ({ text: withCase(text, name), reason: text === name ? 'same' : reason }))
  }
  if (known?.reason === 'same') return [same]
  const ruler = suggestRuler(name)
  if (ruler.length > 0) return ruler.map((text) => ({ text, reason: text === name ? 'same' : 'exonym' }))
  const body = suggestBody(name)
  if (body.length > 0) return body.map((text) => ({ text, reason: 'title-order' }))
  const spelled = spell(name)
  return spelled.length > 0 ? spelled.slice(0, most) : [same]
}

/** An English name in capitals where the French one is, but for acronyms, which are so anyway. */
function withCase(english: string, french: string): string {
  const shouted = french.length > 4 && french === french.toUpperCase() && /\p{L}/u.test(french)
  return shouted ? english.toUpperCase() : english
}

/** The words of a name, each as English writes it, put together again; nothing where no word changes. */
function spell(name: string): NameSuggestion[] {
  const words = name.split(/([\s\u00a0\u202f]+)/)
  const spelled = words.map((word, i) =>
    i % 2 === 1 ? [] : spellGivenName(word, i === 0 && words.length > 1),
  )
  const language = spelled[0]?.[0]?.language
  let changedSurname = false
  const options = words.map((word, i): Romanised[] => {
    if (i % 2 === 1) return [{ text: word }]
    const given = spelled[i] ?? []
    if (given.length > 0) return [...given]
    const surname = spellWord(word, i === 0 ? undefined : language, words)
    if (surname.some((one) => one.text !== word)) changedSurname = true
    return surname.length > 0 ? surname : [{ text: word }]
  })
  const width = Math.max(...options.map((option) => option.length))
  const found: NameSuggestion[] = []
  for (let choice = 0; choice < width; choice++) {
    const chosen = options.map((option) => option[Math.min(choice, option.length - 1)] as Romanised)
    const text = chosen.map((one) => one.text).join('')
    if (text === name || found.some((other) => other.text === text)) continue
    const of = chosen.findLast((one) => one.language)?.language ?? language
    found.push({ text, reason: changedSurname ? 'romanisation' : 'given-name', ...(of && { language: of }) })
  }
  return found
}

function spellGivenName(word: string, leads: boolean): readonly Romanised[] {
  return leads ? (givenNameSpellings.get(nameKey(word)) ?? []) : []
}

/** A word by the language of the first name before it, or by its own letters. */
function spellWord(
  word: string,
  language: RomanisedLanguage | undefined,
  words: readonly string[],
): Romanised[] {
  const known = knownName(word)
  if (known?.kind === 'person' && known.english.length > 0)
    return known.english.map((text) => ({ text, language }))
  const particle = arabicParticles.get(nameKey(word))
  if (particle && (word === 'ben' || /^(?:Abou|Oum|Cheikh)$/.test(word)) && words.length > 1)
    return [{ text: particle, language: 'ar' }]
  if (hasArabicArticle(word)) return romaniseArabic(word)
  const at = words.indexOf(word)
  if (language === 'ar' || words[at - 2] === 'ben' || words[at - 2] === 'Abou') {
    const spelled = givenNameSpellings.get(nameKey(word))?.filter((one) => one.language === 'ar')
    return spelled ?? (words[at - 2] ? romaniseArabic(word) : [])
  }
  const pinyin = romaniseChinese(word)
  if (pinyin) return [{ text: pinyin, language: 'zh' }]
  if (words.some((other) => other !== word && romaniseChinese(other))) {
    const surname = romaniseChineseSurname(word)
    if (surname) return [{ text: surname, language: 'zh' }]
  }
  const own = slavicLanguages(word)
  if (language === 'uk' || language === 'ru' || language === 'bg')
    return romanisations(word, [language, ...own.filter((other) => other !== language)])
  return romanisations(word, own)
}
