import type { Language } from '@/lib/language/language'
import type { Numeral } from '@/lib/language/numeral'
import type { Scan } from '@/lib/language/scan'
import type { Token } from '@/lib/language/tokens'

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}

/** Nouns whose number is a name: "article 49", "page 3", "Boeing 737", "Ligue 1". */
const labels: Record<Language, ReadonlySet<string>> = {
  fr: words(`article articles art page pages numéro numéros no chapitre chaîne tome volume chambre porte quai vol ligne lot
    groupe phase niveau étape version saison épisode catégorie bus tram piste route autoroute départementale nationale
    annexe alinéa paragraphe figure tableau salle hall terminal calibre formule ligue boeing airbus falcon mirage apollo
    windows iphone galaxy peugeot renault citroën rafale soyouz ariane france canal division bp cs code département
    arrondissement zone secteur unité bloc réacteur modèle type classe acte scène opus psaume verset matricule dossier
    cac dax bel ibex sbf ftse stoxx nikkei nasdaq smi msci résolution opération kilomètre décret protocole leopard léopard`),
  en: words(`article articles art page pages number no chapter channel volume room gate platform flight line lot group phase
    level stage version season episode category bus tram runway route highway interstate section annex paragraph figure
    table hall terminal caliber calibre formula league boeing airbus falcon mirage apollo windows iphone galaxy division
    zone sector unit block reactor model type class act scene opus psalm verse district title grade area pier track cac dax bel
    ibex sbf ftse stoxx nikkei nasdaq smi msci resolution operation kilometer kilometre mile leopard`),
}

const functionWords: Record<Language, ReadonlySet<string>> = {
  fr: words(`dans sous vers sans plus mais puis depuis après alors pas très dès chez aux des les ses ces mes tes nos vos leurs
    jamais toujours hors parmis parmi sauf avec pour par sur en et ou où qui que dont est a ont sont était selon contre
    avant entre pendant à au de du d' la le l' un une il elle on nous vous ils elles lors ainsi moins jusqu' tandis`),
  en: words(`is was as its this his hers ours theirs yours has does less unless across besides plus minus perhaps versus and
    or but in on at of to for from by with after before since until when while who that the a an were are had have would`),
}

/** Whether the word is written as a counted noun might be: small letters, a plural ending, no function word. */
export function looksCounted(token: Token | undefined, language: Language): boolean {
  if (token?.kind !== 'word' || token.text !== token.lower || token.space === 0) return false
  if (functionWords[language].has(token.lower)) return false
  const last = token.lower.at(-1)
  return last === 's' || (language === 'fr' ? last === 'x' || last === 'z' : irregular.has(token.lower))
}

const irregular = words('people men women children police troops percent mice feet')

/** Whether a word follows that is no function word: what a range of figures needs behind it. */
export function hasNoun(token: Token | undefined, language: Language): boolean {
  return token?.kind === 'word' && !functionWords[language].has(token.lower)
}

/** What a number in a phrase counts for nobody, by its last word: "mille mercis", "à deux pas". */
const idioms: Record<Language, ReadonlyMap<string, ReadonlySet<string>>> = {
  fr: new Map([
    ['mille', words('fois mercis excuses morceaux raisons')],
    ['cent', words('pas coups fois')],
    ['deux', words('pas mains')],
    ['quatre', words('coins saisons roues')],
    ['sept', words('lieues')],
  ]),
  en: new Map(),
}

const opens = new Set(['.', '!', '?', '«', '“', '"', ':', '…', '–', '—', '(', '”', '-', '•'])

function startsSentence(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  if (before === undefined) return true
  return opens.has(before.lower) && (before.lower !== '-' || (tokens[i]?.space ?? 0) > 0)
}

function isCapitalised(token: Token): boolean {
  return token.kind === 'word' && token.text.charAt(0) !== token.lower.charAt(0)
}

function isShouted(token: Token): boolean {
  return token.text.length > 1 && token.text === token.text.toUpperCase()
}

/** A number that names rather than counts: behind a label, behind a capitalised name, or in capitals itself. */
function isName({ tokens, language }: Scan, numeral: Numeral): boolean {
  const before = tokens[numeral.first - 1]
  const first = tokens[numeral.first] as Token
  if (first.kind === 'word')
    return isCapitalised(first) && !isShouted(first) && !startsSentence(tokens, numeral.first)
  if (before === undefined) return false
  if (before.lower === '°' || before.lower === '#') return true
  if (before.lower === '.' && tokens[numeral.first - 2]?.lower === 'no') return true
  if (before.kind !== 'word' || numeral.form !== 'cardinal') return false
  if (labels[language].has(before.lower)) return true
  if (numeral.style === 'mixed' || numeral.grouped || numeral.decimals > 0) return false
  if (isCapitalised(before) && isQuotedTitle(tokens, numeral)) return true
  const named =
    isCapitalised(before) && !before.lower.endsWith("'") && !startsSentence(tokens, numeral.first - 1)
  return named && !isShouted(before) && !looksCounted(tokens[numeral.next], language)
}

/** A name and a figure alone between quotation marks: "« Bouclier 2 »". */
function isQuotedTitle(tokens: readonly Token[], { first, next }: Numeral): boolean {
  return /^[«“"]$/.test(tokens[first - 2]?.lower ?? '') && /^[»”"]$/.test(tokens[next]?.lower ?? '')
}

const streets =
  /^(?:rue|avenue|boulevard|quai|place|chemin|route|cours|allée|impasse|faubourg|passage|square|chaussée|bd|av)$/
const ofTheStreet = words("de la du des l' d' bis ter ,")

/** A house: "au 10, rue Saint-Denis", "le 221 de la rue". */
function isHouse({ tokens, language }: Scan, { next, style, grouped }: Numeral): boolean {
  if (language !== 'fr' || style !== 'digits' || grouped) return false
  let i = next
  while (i < next + 3 && ofTheStreet.has(tokens[i]?.lower ?? '')) i++
  return streets.test(tokens[i]?.lower ?? '')
}

/** Part of a time that was clocked: "2 h 09 min 56 s", "1 min 44 s 22". */
function isChrono({ tokens, language }: Scan, { first, next, style }: Numeral): boolean {
  if (language !== 'fr' || style !== 'digits') return false
  const after = tokens[next]?.lower ?? ''
  const before = tokens[first - 1]?.lower ?? ''
  if (/^(?:h|min|mn)$/.test(after) && tokens[next + 1]?.kind === 'digits') return true
  return /^(?:h|min|mn|s)$/.test(before) && tokens[first - 2]?.kind === 'digits'
}

/** "les 24 Heures du Mans", "the 500 Miles of Indianapolis": a race by its name. */
function isRaceName({ tokens, language }: Scan, { next, style }: Numeral): boolean {
  const noun = tokens[next]
  return (
    language === 'fr' && style === 'digits' && /^(?:Heures|Miles|Milles|Jours|Bornes)$/.test(noun?.text ?? '')
  )
}

/** Four ungrouped digits that count nothing: a year, which is the business of dates. */
function isYear({ tokens, language }: Scan, numeral: Numeral): boolean {
  if (numeral.style !== 'digits' || numeral.grouped || numeral.decimals > 0) return false
  if (numeral.value < 1500 || numeral.value > 2100 || numeral.next - numeral.first !== 1) return false
  return !looksCounted(tokens[numeral.next], language)
}

function isIdiom({ tokens, language }: Scan, numeral: Numeral): boolean {
  const last = tokens[numeral.next - 1]
  const next = tokens[numeral.next]
  if (!last || !next) return false
  return idioms[language].get(last.lower)?.has(next.lower) === true
}

/** "neuf" is as often "new": a number only before what it may count. */
function isNew({ tokens, language }: Scan, numeral: Numeral): boolean {
  if (language !== 'fr' || numeral.next - numeral.first !== 1 || tokens[numeral.first]?.lower !== 'neuf')
    return false
  if (/^(flambant|à|tout|état)$/.test(tokens[numeral.first - 1]?.lower ?? '')) return true
  return !looksCounted(tokens[numeral.next], language)
}

/** Part of a longer word or code: "deux-roues", "20h", "Paris-2024". */
function isPart({ tokens, language }: Scan, numeral: Numeral): boolean {
  const next = tokens[numeral.next]
  const behind = tokens[numeral.next + 1]
  const before = tokens[numeral.first - 1]
  if (next?.kind === 'word' && next.space === 0) return true
  if (before?.lower === '-' && before.space === 0 && tokens[numeral.first]?.space === 0) return true
  if (next?.lower !== '-' || next.space > 0 || behind?.kind !== 'word' || behind.space > 0) return false
  return language === 'fr' || isCapitalised(behind)
}

/** Whether a cardinal is no count at all. */
export function isTrap(scan: Scan, numeral: Numeral): boolean {
  if (numeral.value === 0 && numeral.style === 'words') return true
  if (scan.language === 'fr' && numeral.style === 'digits' && isVersion(scan, numeral)) return true
  return (
    isPart(scan, numeral) ||
    isHouse(scan, numeral) ||
    isChrono(scan, numeral) ||
    isRaceName(scan, numeral) ||
    isName(scan, numeral) ||
    isYear(scan, numeral) ||
    isIdiom(scan, numeral) ||
    isNew(scan, numeral)
  )
}

/** "l'industrie 4.0", "la version 2.0". */
function isVersion({ tokens }: Scan, numeral: Numeral): boolean {
  return (
    numeral.decimals === 1 &&
    tokens[numeral.next - 2]?.lower === '.' &&
    tokens[numeral.next - 1]?.lower === '0'
  )
}

const articles: Record<Language, ReadonlySet<string>> = {
  fr: words("le la les son sa ce cette au du leur notre votre un l'"),
  en: words('the a his her its their this our my your every'),
}
const laterWords = words('plus après près de later after ago before to or and of hand')

/** Whether an ordinal is one: "second" the rank, not the unit of time; no "troisième âge", no "article 1er". */
export function isOrdinalTrap(scan: Scan, numeral: Numeral): boolean {
  const { tokens, language } = scan
  const before = tokens[numeral.first - 1]
  const next = tokens[numeral.next]
  const word = tokens[numeral.next - 1]?.lower ?? ''
  if (language === 'en' && word === 'first' && numeral.next - numeral.first === 1)
    return (
      !(before && isCapitalised(tokens[numeral.first] as Token) && next && isCapitalised(next)) ||
      startsSentence(tokens, numeral.first)
    )
  if (
    language === 'fr' &&
    /^(degré|âge|mi-temps|sous-sol)$/.test(next?.lower ?? '') &&
    numeral.style === 'words'
  )
    return next?.lower !== 'mi-temps'
  if (before && labels[language].has(before.lower) && before.lower !== 'arrondissement') return true
  if (numeral.value === 1 && before && isCapitalised(before) && !startsSentence(tokens, numeral.first - 1))
    return true
  if (word === 'second' || word === 'seconde') {
    const ranked = before !== undefined && articles[language].has(before.lower)
    if (!ranked || next?.kind !== 'word' || laterWords.has(next.lower)) return true
    return word === 'seconde' && before.lower === 'un'
  }
  return false
}
