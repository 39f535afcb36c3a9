import { isBodyHead, readBody, readMinistry } from './read-bodies'
import type { Evidence } from './evidence'
import { isGentile } from './gentiles'
import { knownByKey } from './known-names'
import { addresses, bodyNouns, functions, heads } from './lists/cue-words'
import { givenNames } from './lists/given-names'
import { isNationality } from './lists/nationalities'
import { ordinaryWords } from './lists/ordinary-words'
import { matchPhrase } from './match-phrase'
import { readHeading } from './read-headings'
import type { Word } from './read-words'
import { isCapital, nextOf, runOf, type Run } from './run'

/** Small words that join two capitalised ones whatever they are. */
const joining = new Set(
  'von van vom zu zum der den ter ten di da do dos das del della dello ben bin ibn al el ould y af'.split(
    ' ',
  ),
)
const linking = new Set(['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l'])
const articles = new Set(['le', 'la', 'les', 'el', 'los', 'las'])
const auxiliaries = new Set(
  `a est avait etait sera aura serait aurait fut doit devait devra peut pouvait pourrait va veut voulait fait dit disait estime affirme assure explique ajoute accuse
  annonce dement appelle demande promet reste tient vit vise compte dispose espere s n ne se y l lui reconnait refuse rejette reclame salue juge rappelle connait sait pense croit voit prend met perd gagne bat remporte quitte rejoint arrive revient ouvre lance prevoit prepare vend achete
  supprime propose choisit devient continue commence travaille joue ecrit raconte soupire sourit lache insiste conclut poursuit repond replique reagit plaide denonce defend soutient soupconne`.split(
    /\s+/,
  ),
)
const saints = new Set([
  'san',
  'santa',
  'saint',
  'sainte',
  'los',
  'fort',
  'port',
  'villa',
  'new',
  'mont',
  'rue',
  'lac',
  'cheikh',
  'hadj',
  'abou',
  'abu',
  'abdel',
  'ben',
  'ould',
  'don',
  'dom',
])

/** First names that are everyday words too. */
const commonNouns = new Set(
  'rose claire victoire aurore pierre constance clemence blanche marine france grace prisca brune rosalie olive noel lea ange fleur modeste honore desire'.split(
    ' ',
  ),
)

/** As many words as a name has. */
const longest = 10

/** Equipment, roads and the like: "F-16", "A380", "D20"; but G7 and M23 are bodies. */
const designation = /^[A-Z]-?\d/
const lettered = /^(?:G(?:5|7|8|20|77)|M23)$/

/** The names of a text, in the order of place; no two overlap. */
export function readRuns(words: readonly Word[], evidence: Evidence): Run[] {
  const runs: Run[] = []
  if (isHeading(words)) return readHeading(words, evidence)
  for (let i = 0; i < words.length;) {
    const read = readAt(words, i, evidence)
    if (typeof read === 'number') i = read
    else {
      runs.push(read)
      i = read.last + 1
    }
  }
  return runs
}

function isHeading(words: readonly Word[]): boolean {
  let capitals = 0
  let lower = 0
  let long = false
  for (const { shape, text, key } of words) {
    if (shape === 'lower' || shape === 'capital') lower++
    else if (shape === 'capitals') {
      capitals++
      if (text.length > 6 || ordinaryWords.has(key)) long = true
    }
  }
  return capitals >= 2 && lower * 8 <= capitals && (long || capitals > 3)
}

/** A name that begins at word `i`, or the index at which to go on. */
function readAt(words: readonly Word[], i: number, evidence: Evidence): Run | number {
  const word = words[i] as Word
  if (word.shape === 'lower') return readMinistry(words, i) ?? i + 1
  if (word.shape === 'digits' || word.shape === 'roman') return i + 1
  const before = word.joined ? words[i - 1] : undefined
  const phrase = matchPhrase(words, i)
  if (phrase && !goesOn(words, phrase.last)) return runOf(words, i, phrase.last, phrase.known.kind, false)
  if (word.shape === 'initial') {
    const behind = nextOf(words, i)
    if (word.after !== '.' || addresses.has(word.key) || !(isCapital(behind) || behind?.shape === 'initial'))
      return i + 1
    const last = extend(words, i, evidence)
    return words[last]?.shape === 'capital' ? runOf(words, i, last, 'person', false) : i + 1
  }
  if (word.shape === 'capitals') return readCapitals(words, i, evidence)
  if (addresses.has(word.key)) return i + 1

  const free = !word.starts || word.elided !== ''
  if (articles.has(word.key)) {
    const next = nextOf(words, i)
    const known = next && isCapital(next) && !next.elided
    if (!free || !known || isNationality(next.key)) return i + 1
    return runOf(words, i, extend(words, i, evidence), undefined, false)
  }
  const next = nextOf(words, i)
  if (isBodyHead(word)) {
    const body = readBody(words, i, evidence)
    if (body && (free || body.last > i)) return body
    if (!body && !(isCapital(next) && givenNames.has(word.key))) return i + 1
  }
  const isPerson = evidence.kindOf(word.key) === 'person'
  if (functions.has(word.key) && !isPerson && !(givenNames.has(word.key) && isCapital(next))) return i + 1
  const last = extend(words, i, evidence)
  const single = last === i
  if (single && !isPerson) {
    if (isGentile(word, before)) return i + 1
    const known = knownByKey(word.key)
    const isCalled = before !== undefined && bodyNouns.has(before.key)
    const stands = free && (isCalled || (known?.kind === 'place' && isPlaced(word, before)))
    if (ordinaryWords.has(word.key) && !stands) return i + 1
    if (!free && !startsWithName(words, i, evidence)) return i + 1
  } else if (!single) {
    if (isNationality(word.key) && !givenNames.has(word.key) && !isPerson) return i + 1
    if (ordinaryWords.has(word.key) && !givenNames.has(word.key) && !heads.has(word.key)) return i + 1
    if (!free && !givenNames.has(word.key) && evidence.isLower(word.key) && !evidence.isName(word.key))
      return i + 1
    if (!free && isParticiple(word) && !givenNames.has(word.key) && !evidence.isName(word.key)) return i + 1
  }
  return runOf(words, i, last, undefined, isKnownAcronym(words, i, last))
}

/** Whether a capital at the start of a sentence is that of a name all the same. */
function startsWithName(words: readonly Word[], i: number, evidence: Evidence): boolean {
  const word = words[i] as Word
  if (evidence.isName(word.key)) return true
  if (evidence.isLower(word.key)) return false
  if (knownByKey(word.key)) return true
  if (/^\p{Lu}.*[-’'].*\p{Lu}/u.test(word.text)) return true
  const next = words[i + 1]
  if (!next) return false
  if (next.joined) return isVerb(next) && !isParticiple(word)
  if (next.mark === ',' && givenNames.has(word.key)) return !commonNouns.has(word.key)
  return next.mark === ',' && next.shape === 'digits' && words[i + 2]?.key === 'ans'
}

/** Whether a word behind a bare noun is a verb in the third person. */
function isVerb({ key, text, elided, shape }: Word): boolean {
  if (elided) return auxiliaries.has(elided.toLowerCase())
  return (
    (auxiliaries.has(key) && text !== 'à') ||
    (shape === 'lower' && /(?:[^r]ait|aient|[aeiou][^aeiou]+era|[^aeiou]ira)$/.test(key))
  )
}

function isParticiple({ key }: Word): boolean {
  return /(?:ez|ons|ant|ants|ee|ees|es|ement|ements|tion|tions|isme|ite|eur|eurs|euse|aire|aires|ique|iques|age|ages|ance|ances|ence|ences)$/.test(
    key,
  )
}

/** "Tours" and "Pau" are towns where "à" stands before them. */
function isPlaced(word: Word, before: Word | undefined): boolean {
  if (word.elided) return word.elided === 'd' || word.elided === 'D'
  return (
    before !== undefined &&
    /^(?:a|de|en|du|au|la|le|vers|sur|pour|entre|et|contre|ville|dans|les)$/.test(before.key)
  )
}

function readCapitals(words: readonly Word[], i: number, evidence: Evidence): Run | number {
  const word = words[i] as Word
  const { key, text } = word
  const before = word.joined ? words[i - 1] : undefined
  const next = nextOf(words, i)
  const known = knownByKey(key)
  if (ordinaryWords.has(key) || functions.has(key) || addresses.has(key)) return i + 1
  if (designation.test(text) && !lettered.test(text)) return i + 1
  if (!/\p{Lu}.*\p{Lu}|\p{Lu}\d/u.test(text)) return i + 1
  if (known) return runOf(words, i, i, known.kind, known.kind !== 'place' && known.kind !== 'person')
  if (text.length > 3) {
    if (evidence.isLower(key) && !evidence.isName(key)) return i + 1
    const shouted = (other: Word | undefined) => other?.shape === 'capitals' && !knownByKey(other.key)
    if ((shouted(before) || shouted(next)) && !(next?.shape === 'capital'))
      return evidence.isName(key) ? runOf(words, i, i, undefined, true) : i + 1
    if (isNationality(key)) return i + 1
  }
  // "BNP Paribas", "CNN Turk"; but "la CGT Sophie Binet" are two.
  if (
    next?.shape === 'capital' &&
    !next.elided &&
    !givenNames.has(next.key) &&
    !ordinaryWords.has(next.key) &&
    !isNationality(next.key)
  )
    return runOf(words, i, extend(words, i, evidence), undefined, false)
  return runOf(words, i, i, text.length > 7 ? evidence.kindOf(key) : (evidence.kindOf(key) ?? 'body'), true)
}

/** The last word of the name that begins at `first`. */
function extend(words: readonly Word[], first: number, evidence: Evidence): number {
  const head = words[first] as Word
  const named = givenNames.has(head.key.split(' ')[0] ?? '') || head.shape === 'initial'
  let last = first
  for (let k = first + 1; k < words.length && k < first + longest; k = last + 1) {
    const word = words[k] as Word
    if (!word.joined) break
    if (isCapital(word) || word.shape === 'initial') {
      if (word.elided) {
        if (!(named && last === first && word.elided === 'd')) break
      } else if (word.shape === 'initial' && (word.after !== '.' || !named)) break
      else if (word.shape === 'capitals' && !named && word.text.length > 1 && head.shape === 'capital') break
      else if (startsPerson(words, k, first, last, evidence)) break
      else if (addresses.has(word.key) || (isPlainFunction(word) && !(named && last === first))) break
      last = k
      continue
    }
    if (word.shape === 'roman' && !word.elided) {
      if (/^[IVX]+(?:er|re)?$/.test(word.text)) last = k
      break
    }
    if (word.shape === 'digits' && /^\d{1,4}$/.test(word.text) && heads.has(head.key)) {
      last = k
      break
    }
    const joined = behindParticles(words, k, named && last === first)
    if (joined === undefined) break
    last = joined
  }
  return last
}

function isPlainFunction(word: Word): boolean {
  return (
    functions.has(word.key) &&
    !givenNames.has(word.key) &&
    ordinaryWords.has(word.key) &&
    !/^(?:roi|pape|prince|general|chef|pere|abbe|maire)$/.test(word.key)
  )
}

/** Whether another name, a person's, begins at `k`: "le patron de Microsoft | Brad Smith". */
function startsPerson(
  words: readonly Word[],
  k: number,
  first: number,
  last: number,
  evidence: Evidence,
): boolean {
  const word = words[k] as Word
  if (!givenNames.has(word.key.split(' ')[0] ?? '')) return false
  const head = words[first] as Word
  if (givenNames.has(head.key.split(' ')[0] ?? '') || saints.has(head.key) || head.shape === 'initial')
    return false
  if (articles.has(head.key) && last === first) return false
  const next = nextOf(words, k)
  const known = knownByKey(head.key)
  const kind = known?.kind ?? evidence.kindOf(head.key)
  if (kind === 'place' || kind === 'body' || head.shape === 'capitals') return true
  return (
    (isCapital(next) && !next?.elided) || next?.key === 'de' || next?.key === 'van' || next?.key === 'von'
  )
}

/** The word behind small ones that join the name to it ("von der Leyen", "Charles de Gaulle"); undefined where none does. */
function behindParticles(words: readonly Word[], from: number, behindGivenName: boolean): number | undefined {
  let strong = false
  for (let k = from; k < words.length && k < from + 3; k++) {
    const word = words[k] as Word
    if (!word.joined) return undefined
    if (k > from && isCapital(word)) {
      if (word.elided && !behindGivenName) return undefined
      if (strong) return k
      return behindGivenName && word.shape !== 'capitals' && !ordinaryWords.has(word.key) ? k : undefined
    }
    if (word.shape !== 'lower') return undefined
    if (joining.has(word.key)) strong = true
    else if (!linking.has(word.key)) return undefined
  }
  return undefined
}

function goesOn(words: readonly Word[], last: number): boolean {
  const next = nextOf(words, last)
  if (!next || next.elided || next.shape !== 'capital') return false
  return (
    !givenNames.has(next.key) &&
    !isNationality(next.key) &&
    !addresses.has(next.key) &&
    !functions.has(next.key)
  )
}

function isKnownAcronym(words: readonly Word[], first: number, last: number): boolean {
  return first === last && knownByKey((words[first] as Word).key)?.reason === 'acronym'
}
