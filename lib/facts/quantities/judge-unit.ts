import type { Numeral } from '@/lib/language/numeral'
import type { Scan } from '@/lib/language/scan'
import type { MeasureUnit } from '../fact'
import { isAbout } from './surroundings'

/** A number and what may be its unit: `first` is the number's first token, `next` the one after the unit. */
export type Candidate = {
  numeral: Numeral
  unit: MeasureUnit
  symbol: boolean
  first: number
  /** The unit's first token. */
  at: number
  next: number
  /** Ends in a second part ("1 m 80", "6 pieds 2"), which no idiom does. */
  compound: boolean
}

/** The unit that is meant, and whether it is never to be converted; undefined where it is no measure at all. */
export type Judgement = { unit: MeasureUnit; fixed?: true } | undefined

type Judge = (scan: Scan, candidate: Candidate) => Judgement

const measure: Judge = (_, { unit }) => ({ unit })
const fixed: Judge = (_, { unit }) => ({ unit, fixed: true })

function about(scan: Scan, { first, next }: Candidate, subject: Parameters<typeof isAbout>[1]): boolean {
  return isAbout(scan, subject, first, next)
}

function lowerAt(scan: Scan, i: number): string {
  return scan.tokens[i]?.lower ?? ''
}

const sizes = new Set(
  `haut haute hauteur long longue longueur large largeur profondeur diamètre altitude eau neige épaisseur distance envergure
   circonférence plus moins`.split(/\s+/),
)
const sizesEn = new Set('tall high long wide deep of above below away thick from across apart off'.split(' '))

/** "de haut", "de profondeur": what only a measure can be followed by. */
function saysSize(scan: Scan, next: number): boolean {
  if (scan.language === 'en') return sizesEn.has(lowerAt(scan, next))
  const de = lowerAt(scan, next)
  return (de === 'de' || de === "d'") && sizes.has(lowerAt(scan, next + 1))
}

function isSmallWord({ numeral }: Candidate, limit: number): boolean {
  return numeral.style === 'words' && numeral.form === 'cardinal' && numeral.value <= limit
}

/** "trois pieds de haut", never "deux pieds dans la tombe" or "quatre pieds de vigne". */
const judgeFoot: Judge = (scan, candidate) => {
  const { unit, next, compound, numeral } = candidate
  if (compound || saysSize(scan, next)) return { unit }
  if (scan.language === 'fr') {
    const after = lowerAt(scan, next)
    if (after === 'de' || after === "d'" || after === 'nus') return undefined
    return isSmallWord(candidate, 4) ? undefined : { unit }
  }
  return numeral.lone ||
    (isSmallWord(candidate, 2) &&
      /^(his|her|their|own|my|your|both)$/.test(lowerAt(scan, candidate.first - 1)))
    ? undefined
    : { unit }
}

const judgeInch: Judge = (scan, candidate) => {
  if (about(scan, candidate, 'screen')) return { unit: candidate.unit, fixed: true }
  if (about(scan, candidate, 'weapon')) return { unit: candidate.unit, fixed: true }
  if (candidate.compound || saysSize(scan, candidate.next)) return { unit: candidate.unit }
  if (isSmallWord(candidate, scan.language === 'fr' ? 2 : 0)) return undefined
  return candidate.numeral.lone && lowerAt(scan, candidate.first - 1) === 'by'
    ? undefined
    : { unit: candidate.unit }
}

const turns = new Set([90, 180, 360])

/** "degrés" alone: of heat, unless the sentence speaks of an angle, or the figure is a turn's; not of alcohol. */
const judgeDegree: Judge = (scan, candidate) => {
  if (about(scan, candidate, 'drink')) return undefined
  const { value, lone } = candidate.numeral
  const minus = candidate.numeral.minusFrom !== undefined && value < 90
  const compass = /^(?:nord|sud|est|ouest|north|south|east|west)$/.test(lowerAt(scan, candidate.next))
  const plain =
    !compass && value <= (scan.language === 'fr' ? 60 : 130) && !isSmallWord(candidate, 9) && !lone
  const heat =
    !turns.has(value) &&
    value < 1500 &&
    (minus || about(scan, candidate, 'weather') || (plain && !about(scan, candidate, 'angle')))
  if (heat) return { unit: scan.language === 'fr' ? 'celsius' : 'generic' }
  return lone || (scan.language === 'en' && isSmallWord(candidate, 9)) ? undefined : { unit: 'degree' }
}

/** A weight only where the sentence weighs; else a book or money. */
const judgePound: Judge = (scan, candidate) => {
  const { unit, numeral, next, at } = candidate
  if (candidate.compound) return { unit }
  const word = lowerAt(scan, at)
  if (word.startsWith('lb')) return { unit }
  if (lowerAt(scan, next) === 'sterling') return undefined
  if (scan.language === 'fr' && numeral.decimals > 0 && !about(scan, candidate, 'money')) return { unit }
  if (scan.language === 'fr')
    return about(scan, candidate, 'weight') && !about(scan, candidate, 'money') ? { unit } : undefined
  if (numeral.lone || numeral.scale >= 1e6) return undefined
  return about(scan, candidate, 'money') && !about(scan, candidate, 'weight') ? undefined : { unit }
}

const calibres = new Set([5.45, 5.56, 7.62, 7.65, 9, 12.7, 14.5, 105, 120, 122, 125, 130, 152, 155, 203])
const rareCalibres = new Set([5.45, 5.56, 7.62, 12.7, 14.5, 152, 155])
const gauges = new Set([8, 16, 35, 70])

/** Millimetres of a gun's calibre or of film are names, not measures. */
const judgeMillimeter: Judge = (scan, candidate) => {
  const { unit } = candidate
  const { value } = candidate.numeral
  const of = /^(de|d'|of)$/.test(lowerAt(scan, candidate.next))
  if (of && !about(scan, candidate, 'weapon')) return { unit }
  if (of && isAbout(scan, 'rain', candidate.next, candidate.next)) return { unit }
  if (!about(scan, candidate, 'weapon') && about(scan, candidate, 'rain')) return { unit }
  if (rareCalibres.has(value)) return { unit, fixed: true }
  if (about(scan, candidate, 'weapon') && (calibres.has(value) || value >= 20)) return { unit, fixed: true }
  if (about(scan, candidate, 'film') && (gauges.has(value) || (value >= 10 && value <= 800)))
    return { unit, fixed: true }
  return { unit }
}

const raceMetres = new Set([50, 60, 80, 100, 110, 200, 400, 500, 800, 1000, 1500, 3000, 5000, 10000])
const raceKilometres = new Set([5, 10, 15, 20, 30, 35, 50, 100])
const raceWords = new Set(
  `haies steeple nage papillon brasse dos plat crawl libre relais marche quatre hurdles dash freestyle butterfly backstroke
   breaststroke medley relay race sprint steeplechase final finals`.split(/\s+/),
)
const raceArticles = new Set(['le', 'du', 'au', 'un', 'les', 'des', 'aux', 'x', '×', 'the', "l'"])

/** "le 100 m", "400 m haies", "the 100-meter dash": a race has its distance for a name. */
function isRace(scan: Scan, candidate: Candidate, distances: ReadonlySet<number>): boolean {
  if (!distances.has(candidate.numeral.value)) return false
  if (raceWords.has(lowerAt(scan, candidate.next))) return true
  const before = lowerAt(scan, candidate.first - 1)
  if (before === 'x' || before === '×') return true
  return raceArticles.has(before) && about(scan, candidate, 'sport')
}

const metreWords = new Set(
  `tall high long wide deep away from of above below race freestyle hurdles in across off and by sprint final
   butterfly backstroke breaststroke relay dash`.split(/\s+/),
)

const judgeMeter: Judge = (scan, candidate) => {
  const { unit } = candidate
  if (isRace(scan, candidate, raceMetres)) return { unit, fixed: true }
  // An English "15m" is as often fifteen millions.
  if (scan.language === 'en' && candidate.symbol && !candidate.compound) {
    const touching = scan.tokens[candidate.at]?.space === 0
    const before = scan.tokens[candidate.first - 1]?.lower ?? ''
    if (touching && !metreWords.has(lowerAt(scan, candidate.next))) return undefined
    if ('€$£'.includes(before) && before !== '') return undefined
  }
  return { unit }
}

const judgeKilometer: Judge = (scan, candidate) =>
  isRace(scan, candidate, raceKilometres) ? { unit: candidate.unit, fixed: true } : { unit: candidate.unit }

/** The mile that French writes as the number: after less than two of it ("un mille", "0,5 mille") or as "milles". */
const judgeMile: Judge = (scan, candidate) => {
  if (isRaceName(scan, candidate)) return undefined
  if (lowerAt(scan, candidate.at) === 'mille') {
    const after = scan.tokens[candidate.next]
    if (candidate.numeral.value >= 2 || (after?.lower === '-' && after.space === 0)) return undefined
    if (candidate.numeral.lone && !nearSea(scan, candidate)) return undefined
  }
  const byIdiom =
    scan.language === 'en' && candidate.numeral.lone && lowerAt(scan, candidate.first - 1) === 'by'
  return byIdiom ? undefined : { unit: candidate.unit }
}

/** "les 500 Miles d'Indianapolis". */
function isRaceName({ tokens, language }: Scan, { at, symbol }: Candidate): boolean {
  const name = tokens[at]
  return language === 'fr' && !symbol && /^(?:Miles|Milles)$/.test(name?.text ?? '')
}

const places = new Set([
  'à',
  'de',
  'du',
  'près',
  'environ',
  'moins',
  'plus',
  'sur',
  'parcourir',
  'seulement',
  "d'",
  'fait',
])

function nearSea(scan: Scan, candidate: Candidate): boolean {
  return places.has(lowerAt(scan, candidate.first - 1)) || about(scan, candidate, 'sea')
}

const judgeKnot: Judge = (scan, candidate) =>
  isSmallWord(candidate, 4) && !about(scan, candidate, 'sea')
    ? undefined
    : { unit: candidate.unit, fixed: true }

/** "14 bar" without a plural is the unit; bars that are many may serve drinks. */
const judgeBar: Judge = (scan, candidate) => {
  const { value, decimals, lone } = candidate.numeral
  const invariable = lowerAt(scan, candidate.at) === 'bar' && value !== 1 && !lone
  return invariable || decimals > 0 || about(scan, candidate, 'pressure')
    ? { unit: candidate.unit }
    : undefined
}

const judgeHorsepower: Judge = (scan, candidate) => {
  const word = lowerAt(scan, candidate.at)
  if (word === 'chevaux' && candidate.next === candidate.at + 1 && !about(scan, candidate, 'engine'))
    return undefined
  return { unit: candidate.unit }
}

const football = new Set(
  'touchdown touchdowns field pass run rush punt kick penalty free drive reception return gain'.split(' '),
)

const judgeYard: Judge = (scan, candidate) => {
  if (candidate.numeral.lone) return undefined
  if (scan.language === 'fr' && lowerAt(scan, candidate.at).startsWith('verge') && isSmallWord(candidate, 9))
    return undefined
  return football.has(lowerAt(scan, candidate.next))
    ? { unit: candidate.unit, fixed: true }
    : { unit: candidate.unit }
}

const notLone: Judge = (_, candidate) => (candidate.numeral.lone ? undefined : { unit: candidate.unit })

const judgeStone: Judge = (scan, candidate) => {
  const { value } = candidate.numeral
  if (lowerAt(scan, candidate.at) === 'st' && scan.tokens[candidate.at]?.space !== 0) return undefined
  if (candidate.compound) return { unit: candidate.unit }
  const after = scan.tokens[candidate.next]
  const counted = after?.kind === 'word' && after.lower.endsWith('s')
  return value >= 3 && value <= 60 && !counted ? { unit: candidate.unit } : undefined
}

const judges: ReadonlyMap<MeasureUnit, Judge> = new Map([
  ['foot', judgeFoot],
  ['foot-and-inch', measure],
  ['inch', judgeInch],
  ['degree', judgeDegree],
  ['pound', judgePound],
  ['millimeter', judgeMillimeter],
  ['meter', judgeMeter],
  ['kilometer', judgeKilometer],
  ['mile', judgeMile],
  ['nautical-mile', fixed],
  ['knot', judgeKnot],
  ['bar', judgeBar],
  ['horsepower', judgeHorsepower],
  ['yard', judgeYard],
  ['stone', judgeStone],
  ['ounce', notLone],
  ['bit', notLone],
  ['byte', notLone],
])

const priced = /^(?:\d+|cents?|pence|euros?|dollars?|pounds?|francs?|million|billion)$/

/** "$3.29 a gallon", "80 cents a liter": a price for each, no measure. */
function isRate(scan: Scan, { numeral, first }: Candidate): boolean {
  return scan.language === 'en' && numeral.lone && priced.test(lowerAt(scan, first - 1))
}

/** Decides by what stands round it whether a number and the name of a unit are a measure. */
export function judgeUnit(scan: Scan, candidate: Candidate): Judgement {
  if (isRate(scan, candidate)) return undefined
  return (judges.get(candidate.unit) ?? measure)(scan, candidate)
}
