import type { TermEntry } from '@/lib/domain/term-entry'
import { editDistance } from '@/lib/language/edit-distance'
import { isDemonym } from '@/lib/language/en/demonyms'
import { pluralOfWord } from '@/lib/language/en/plural'
import { stopWords } from '@/lib/language/en/stop-words'
import { overlaps, type Range } from '@/lib/language/range'
import type { TermSuffix } from '@/lib/termbase/term-match'
import { areNeighbours, isCapitalised, readWords, type Draft, type Word } from './draft'

/** A place of the draft that is an entry's form but for a slip of the pen. */
export type NearMiss = Range & {
  /** The English that was meant, in the singular. */
  form: string
  suffix: TermSuffix
  problem: 'wrong-spelling' | 'wrong-case' | 'left-in-french'
  /** Only dots, hyphens or spaces differ: "UN" for "U.N.", "airstrike" for "air strike". */
  slight: boolean
  /** How many letters are wrong. */
  distance: number
}

/** From this length on a name is told by its letters, and from the other on two slips still leave it told. */
const tellingLength = 5
const longLength = 9

type Candidate = { form: string; spelling: string; plural: boolean; words: readonly Word[] }

/**
 * Where a draft has an entry's name misspelled, or French without its accents, outside of `taken` ranges. A word that
 * the French has too is a name of its own ("Zelenska" beside "Zelenskyy").
 */
export function findNearMisses(entry: TermEntry, draft: Draft, taken: readonly Range[]): NearMiss[] {
  const found: NearMiss[] = []
  const isFree = (range: Range) => !taken.some((other) => overlaps(other, range))
  const candidates = candidatesOf(entry)
  const isOther = (written: string) =>
    candidates.some(
      ({ spelling }) =>
        written === spelling ||
        (entry.kind === 'place' && isDemonym(written, spelling.replace(/^the\s+/i, ''))),
    )
  const isName = entry.kind !== 'common'
  const misspelled = isName
    ? candidates.flatMap((candidate) => findMisspelled(candidate, draft, isFree, isOther))
    : []
  misspelled.sort((a, b) => a.distance - b.distance)
  const others = [
    ...candidates.flatMap((candidate) => findJoined(candidate, draft)),
    ...(isName ? findFrench(entry, draft) : []),
  ].filter(isFree)
  for (const miss of [...misspelled, ...others])
    if (!found.some((other) => overlaps(other, miss))) found.push(miss)
  return found
}

function candidatesOf(entry: TermEntry): Candidate[] {
  return [entry.target, ...entry.accepted].flatMap((form) => {
    const words = readWords(form)
    const last = words.at(-1)
    if (!last || !/^[\p{L}\p{M}\p{N}\s.'’‐‑-]+$/u.test(form)) return []
    const whole = { form, spelling: form, plural: false, words }
    const forms: Candidate[] = [whole]
    const surname = last.text
    if (entry.kind === 'person' && words.length > 1 && isCapitalised(surname))
      forms.push({ form: surname, spelling: surname, plural: false, words: [last] })
    if (entry.kind === 'place') return forms
    return forms.flatMap((single) => {
      const spelling = single.spelling.slice(0, -last.text.length) + pluralOfWord(last.text)
      return single.spelling.endsWith(last.text)
        ? [single, { ...single, spelling, plural: true, words: readWords(spelling) }]
        : [single]
    })
  })
}

/** The possessive after a range, and where it ends. */
function readOwner(text: string, to: number): { to: number; possessive: TermSuffix['possessive'] } {
  const [whole, mark] = /^(['’])s(?![\p{L}\p{N}])/u.exec(text.slice(to, to + 3)) ?? []
  if (whole === undefined || mark === undefined) return { to, possessive: '' }
  return { to: to + whole.length, possessive: mark === "'" ? "'" : '’' }
}

function findMisspelled(
  { form, plural, words }: Candidate,
  draft: Draft,
  isFree: (range: Range) => boolean,
  isOther: (written: string) => boolean,
): NearMiss[] {
  const found: NearMiss[] = []
  for (let start = 0; start + words.length <= draft.words.length; start++) {
    const run = draft.words.slice(start, start + words.length)
    const first = run[0]!
    const last = run.at(-1)!
    let distance = 0
    const fits = run.every((word, i) => {
      if (i > 0 && !areNeighbours(draft.text, run[i - 1], word)) return false
      const wanted = words[i]!
      if (word.text === wanted.text || (draft.inCapitals && word.lower === wanted.lower)) return true
      const slips = isFree(word) ? countSlips(word, wanted, words.length > 1, draft) : undefined
      distance += slips ?? 0
      return slips !== undefined
    })
    if (!fits || isOther(draft.text.slice(first.from, last.to))) continue
    const { to, possessive } = readOwner(draft.text, last.to)
    found.push({
      from: first.from,
      to,
      form,
      suffix: { plural, possessive },
      problem: distance === 0 ? 'wrong-case' : 'wrong-spelling',
      slight: false,
      distance,
    })
  }
  return found
}

/**
 * How many letters of a word are wrong, 0 where only capitals are; undefined where it is another word. A word beside
 * others of its name may begin wrongly ("North Corea").
 */
function countSlips(word: Word, wanted: Word, inLongerName: boolean, draft: Draft): number | undefined {
  if (!isCapitalised(wanted.text) || draft.sourceWords.has(word.text)) return undefined
  if (word.lower === wanted.lower) return stopWords.has(word.lower) ? undefined : 0
  if (!isCapitalised(word.text)) return undefined
  if (word.fold === wanted.fold) return word.fold.length > 2 ? 1 : undefined
  if (wanted.lower.length < tellingLength || /^\p{Lu}+$/u.test(wanted.bare)) return undefined
  const distance = editDistance(word.lower, wanted.lower, 2)
  const begins =
    inLongerName || word.fold.charAt(0) === wanted.fold.charAt(0) || wanted.lower.length > tellingLength + 1
  if (distance === 1) return begins ? 1 : undefined
  const sameStart = word.fold.charAt(0) === wanted.fold.charAt(0)
  return distance === 2 && sameStart && wanted.lower.length >= longLength ? 2 : undefined
}

const joined = (text: string) => text.replace(/[\s.'’‐‑-]+/gu, '')

function findJoined({ form, spelling, plural }: Candidate, draft: Draft): NearMiss[] {
  const wanted = joined(spelling)
  if (wanted.length < 2 || !/^\p{L}+$/u.test(wanted)) return []
  const isAcronym = wanted === wanted.toUpperCase()
  const found: NearMiss[] = []
  draft.words.forEach((first, start) => {
    let letters = ''
    for (let i = start; i < draft.words.length && letters.length < wanted.length; i++) {
      const word = draft.words[i]!
      if (i > start && !/^[\s'’‐‑-]*$/u.test(draft.text.slice(draft.words[i - 1]!.to, word.from))) return
      letters += word.bare
      if (letters.length < wanted.length) continue
      const same = isAcronym ? letters === wanted : letters.toLowerCase() === wanted.toLowerCase()
      const written = draft.text.slice(first.from, word.to)
      if (!same || written.toLowerCase() === spelling.toLowerCase()) return
      if (!isAcronym && isCapitalised(spelling) && !isCapitalised(written)) return
      const { to, possessive } = readOwner(draft.text, word.to)
      found.push({
        from: first.from,
        to,
        form,
        suffix: { plural, possessive },
        problem: 'wrong-spelling',
        slight: true,
        distance: 0,
      })
    }
  })
  return found
}

/** French with its accents dropped, or the French surname alone where the glossary has the full name. */
function findFrench(entry: TermEntry, draft: Draft): NearMiss[] {
  const targetWords = readWords(entry.target)
  const english = new Set(
    [entry.target, ...entry.accepted].flatMap((form) => readWords(form).map((w) => w.fold)),
  )
  return entry.source.flatMap((form) => {
    const words = readWords(form)
    const last = words.at(-1)
    const surname = targetWords.at(-1)
    const found: NearMiss[] = []
    const put = (from: number, end: number, meant: string) => {
      const { to, possessive } = readOwner(draft.text, end)
      const suffix = { plural: false, possessive }
      found.push({ from, to, form: meant, suffix, problem: 'left-in-french', slight: false, distance: 0 })
    }
    const whole = words.map((word) => word.fold).join(' ')
    if (
      whole.length >= tellingLength &&
      words.some((word) => word.fold !== word.lower) &&
      !english.has(whole)
    )
      draft.words.forEach((word, i) => {
        const end = draft.words[i + words.length - 1]
        if (!end || !isCapitalised(word.text)) return
        const here = draft.words.slice(i, i + words.length)
        if (here.map(({ fold }) => fold).join(' ') === whole) put(word.from, end.to, entry.target)
      })
    if (entry.kind === 'person' && words.length > 1 && last && surname && !english.has(last.fold))
      for (const word of draft.words)
        if (word.text === last.text && last.text.length > 2) put(word.from, word.to, surname.text)
    return found
  })
}
