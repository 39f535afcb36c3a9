import type { TermEntry } from '@/lib/domain/term-entry'
import { editDistance } from '@/lib/language/edit-distance'
import { isDemonym } from '@/lib/language/en/demonyms'
import { pluralOfWord } from '@/lib/language/en/plural'
import { overlaps, type Range } from '@/lib/language/range'
import type { TermSuffix } from '@/lib/termbase/term-match'
import { areNeighbours, isCapitalised, readWords, type Draft, type Word } from './draft'

/** A place of the draft that is an entry's form but for a slip of the pen. */
export type NearMiss = Range & {
  /** The English that was meant, in the singular. */
  form: string
  suffix: TermSuffix
  problem: 'wrong-spelling' | 'left-in-french'
  /** Only dots, hyphens or spaces differ: "UN" for "U.N.", "airstrike" for "air strike". */
  slight: boolean
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
  const isFree = (range: Range) => ![...taken, ...found].some((other) => overlaps(other, range))
  const put = (miss: NearMiss) => {
    if (isFree(miss)) found.push(miss)
  }
  for (const candidate of candidatesOf(entry)) {
    if (entry.kind !== 'common') findMisspelled(candidate, draft, isFree).forEach(put)
    findJoined(candidate, draft).forEach(put)
  }
  if (entry.kind !== 'common') findFrench(entry, draft).forEach(put)
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
): NearMiss[] {
  const found: NearMiss[] = []
  for (let start = 0; start + words.length <= draft.words.length; start++) {
    const run = draft.words.slice(start, start + words.length)
    const first = run[0]!
    const last = run.at(-1)!
    let slips = 0
    const fits = run.every((word, i) => {
      if (i > 0 && !areNeighbours(draft.text, run[i - 1], word)) return false
      const wanted = words[i]!
      if (word.text === wanted.text || (draft.inCapitals && word.lower === wanted.lower)) return true
      slips++
      return isFree(word) && isSlip(word, wanted, form, draft)
    })
    if (!fits || slips === 0) continue
    const { to, possessive } = readOwner(draft.text, last.to)
    found.push({
      from: first.from,
      to,
      form,
      suffix: { plural, possessive },
      problem: 'wrong-spelling',
      slight: false,
    })
  }
  return found
}

function isSlip(word: Word, wanted: Word, form: string, draft: Draft): boolean {
  if (!isCapitalised(word.text) || !isCapitalised(wanted.text) || draft.sourceWords.has(word.text))
    return false
  if (word.lower === wanted.lower) return false
  if (word.fold === wanted.fold) return word.fold.length > 2
  if (wanted.lower.length < tellingLength || /^\p{Lu}+$/u.test(wanted.bare)) return false
  if (isDemonym(word.text, form.replace(/^the\s+/i, ''))) return false
  const distance = editDistance(word.lower, wanted.lower, 2)
  const sameStart = word.fold.charAt(0) === wanted.fold.charAt(0)
  if (distance === 1) return sameStart || wanted.lower.length > tellingLength + 1
  return distance === 2 && sameStart && wanted.lower.length >= longLength
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
      found.push({ from, to, form: meant, suffix, problem: 'left-in-french', slight: false })
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
