import type { TermEntry } from '@/lib/domain/term-entry'
import { isDemonym, placesOfDemonym } from '@/lib/language/en/demonyms'
import { pluralOfWord } from '@/lib/language/en/plural'
import { overlaps, type Range } from '@/lib/language/range'
import { areNeighbours, isCapitalised, readWords, type Draft, type Word } from './draft'

/** Words that an acronym may leave out. */
const skipped = new Set('a an and at by de for in of on the to'.split(' '))

/** What a name takes on: "Macronist", "Gaullism". */
const followers = /^(?:ists?|isms?|ians?|ites?|esque)$/

/** How English makes one word of work of another: "deminer", "demining", "demined". */
const workEndings = /(?:e?ments?|ers?|ors?|ings?|ed|es?|s)$/

type Form = { text: string; words: readonly Word[] }

/**
 * Where a draft says an entry otherwise than by one of its forms alone: inside a longer term ("NATO president"), by the
 * people of a place ("Ukrainians"), by an acronym or its long name, by a surname, and for a common term by another word
 * of the same root or by its words in another order. `known` are the places found before; none that is given overlaps
 * them or another.
 */
export function findKept(entry: TermEntry, draft: Draft, known: readonly Range[]): Range[] {
  const forms = [
    ...new Set([entry.target, ...entry.accepted].flatMap((form) => [form, withoutArticle(form)])),
  ]
    .filter((form) => /^[\p{L}\p{M}\p{N}\s.'’‐‑-]+$/u.test(form))
    .map((text) => ({ text, words: readWords(text) }))
    .filter(({ words }) => words.length > 0)
  const kept: Range[] = []
  const put = (range: Range) => {
    if (![...known, ...kept].some((other) => overlaps(other, range))) kept.push(range)
  }
  for (const form of forms) findInside(entry, form, draft).forEach(put)
  for (const form of forms) {
    if (entry.kind !== 'person' && entry.kind !== 'product') findPeople(form, draft).forEach(put)
    findAcronym(entry, form, draft).forEach(put)
    if (entry.kind === 'common') findSameRoot(form, draft).forEach(put)
    else findFollowers(form, draft).forEach(put)
  }
  return kept
}

/** A noun that follows takes the article away: "a Hague court". */
const withoutArticle = (form: string) => form.replace(/^the\s+(?=\S)/i, '')

/** Where a person of several names is named by the last of them. */
export function findSurname(entry: TermEntry, draft: Draft): Range[] {
  if (entry.kind !== 'person') return []
  const surnames = [entry.target, ...entry.accepted].flatMap((form) => {
    const words = readWords(form)
    const last = words.at(-1)
    return words.length > 1 && last && last.text.length > 2 && isCapitalised(last.text) ? [last.text] : []
  })
  return draft.words.filter(({ text }) =>
    surnames.some((name) => text === name || text === pluralOfWord(name) || text === name.toUpperCase()),
  )
}

function isSame(word: Word, wanted: Word, entry: TermEntry, draft: Draft): boolean {
  if (word.text === wanted.text) return true
  if (word.lower !== wanted.lower) return false
  if (entry.caseRule === 'ignore' || draft.inCapitals || draft.inTitleCase) return true
  return entry.caseRule === 'initial' && word.text.slice(1) === wanted.text.slice(1)
}

function findInside(entry: TermEntry, { words }: Form, draft: Draft): Range[] {
  const last = words.at(-1)
  if (!last) return []
  const plural = { ...last, text: pluralOfWord(last.text), lower: pluralOfWord(last.text).toLowerCase() }
  const fits = (word: Word, i: number) => {
    if (isSame(word, words[i] ?? last, entry, draft)) return true
    return i === words.length - 1 && entry.kind !== 'place' && isSame(word, plural, entry, draft)
  }
  return findRuns(
    draft,
    words.length,
    (run) => run.every(fits),
    (word) => fits(word, 0),
  )
}

/** Runs of so many words with nothing but space and hyphens between them. */
function findRuns(
  draft: Draft,
  length: number,
  fits: (run: readonly Word[]) => boolean,
  begins: (first: Word) => boolean,
): Range[] {
  const found: Range[] = []
  for (let i = 0; i + length <= draft.words.length; i++) {
    if (!begins(draft.words[i]!)) continue
    const run = draft.words.slice(i, i + length)
    if (!run.every((word, k) => k === 0 || areNeighbours(draft.text, run[k - 1], word))) continue
    if (fits(run)) found.push({ from: draft.words[i]!.from, to: draft.words[i + length - 1]!.to })
  }
  return found
}

function findPeople({ text, words }: Form, draft: Draft): Range[] {
  const name = withoutArticle(text)
  if (!isCapitalised(name)) return []
  const backwards = words.length === 1 ? placesOfDemonym(name) : []
  const size = name.split(/\s+/).length
  const written = (run: readonly Word[]) =>
    run.map((word) => (draft.inCapitals ? word.text.charAt(0) + word.lower.slice(1) : word.text)).join(' ')
  const fits = (run: readonly Word[]) => {
    const found = written(run)
    return (
      isDemonym(found, name) || backwards.includes(found) || (words.length === 1 && isDemonym(name, found))
    )
  }
  return [...new Set([1, size])].flatMap((length) =>
    findRuns(draft, length, fits, ({ text: first }) => first.length > 1 && isCapitalised(first)),
  )
}

function findFollowers({ words }: Form, draft: Draft): Range[] {
  const name = words.at(-1)?.text ?? ''
  if (name.length < 5 || !isCapitalised(name)) return []
  return draft.words.filter(
    ({ text }) => text.startsWith(name) && followers.test(text.slice(name.length).toLowerCase()),
  )
}

const weighty = (words: readonly Word[]) => words.filter(({ lower }) => !skipped.has(lower))

function findAcronym(entry: TermEntry, { words }: Form, draft: Draft): Range[] {
  const [only, second] = words
  if (!only) return []
  if (second) {
    const initialsOf = (list: readonly Word[]) =>
      list.map(({ text }) => text.charAt(0).toUpperCase()).join('')
    const acronyms = new Set([initialsOf(words), initialsOf(weighty(words))])
    return draft.words.filter(({ bare }) => {
      const acronym = bare.replace(/(?<=\p{Lu}{2})s$/u, '')
      return acronym.length > 1 && acronyms.has(acronym)
    })
  }
  if (!/^\p{Lu}{2,}$/u.test(only.bare)) return []
  const found: Range[] = []
  draft.words.forEach((first, start) => {
    let letters = ''
    let previous: Word | undefined
    for (let i = start; i < draft.words.length && letters.length < only.bare.length; i++) {
      const word = draft.words[i]!
      if (previous && !areNeighbours(draft.text, previous, word)) return
      previous = word
      if (i > start && skipped.has(word.lower)) continue
      if ((entry.kind !== 'common' && !isCapitalised(word.text)) || word.text.length < 2) return
      letters += word.text.charAt(0).toUpperCase()
      if (!only.bare.startsWith(letters)) return
    }
    if (letters === only.bare && previous) found.push({ from: first.from, to: previous.to })
  })
  return found
}

function findSameRoot({ words }: Form, draft: Draft): Range[] {
  const wanted = weighty(words)
  const found = wanted.map((form) => draft.words.find((word) => hasSameRoot(word.fold, form.fold)))
  const first = found[0]
  return first && found.every((word) => word !== undefined) ? [{ from: first.from, to: first.to }] : []
}

function hasSameRoot(word: string, form: string): boolean {
  if (word === form || (form.length > 3 && word.startsWith(form))) return true
  const root = form.replace(workEndings, '')
  return root.length > 3 && word.replace(workEndings, '') === root
}
