import type { TermEntry } from '@/lib/domain/term-entry'
import { isCapitalised, readWords, type Draft } from './draft'
import { nearMiss, type NearMiss } from './near-miss'

const foldOf = (form: string) =>
  readWords(form)
    .map((word) => word.fold)
    .join(' ')

/** French names that the termbase does not see: without their accents, with other capitals, or the surname alone. */
export function findLeftFrench(entry: TermEntry, draft: Draft): NearMiss[] {
  const english = [entry.target, ...entry.accepted].map(foldOf)
  return entry.source.flatMap((form) => [
    ...(english.includes(foldOf(form)) ? [] : findWhole(entry, form, draft)),
    ...(entry.kind === 'person' ? findSurname(entry, form, draft) : []),
  ])
}

/** A single word without an accent would be found, or is another word in another case. */
function findWhole(entry: TermEntry, form: string, draft: Draft): NearMiss[] {
  const words = readWords(form)
  const whole = foldOf(form)
  if (whole.length < 5 || (words.length === 1 && whole === words[0]?.lower)) return []
  return draft.words.flatMap((word, i) => {
    if (word.fold !== words[0]?.fold) return []
    const here = draft.words.slice(i, i + words.length)
    const last = here.at(-1)
    if (!last || !isCapitalised(word.text) || here.map(({ fold }) => fold).join(' ') !== whole) return []
    return [nearMiss(draft, word.from, last.to, { form: entry.target, problem: 'left-in-french' })]
  })
}

function findSurname(entry: TermEntry, form: string, draft: Draft): NearMiss[] {
  const [french, first] = readWords(form).reverse()
  const surname = readWords(entry.target).at(-1)?.text
  if (!french || !first || surname === undefined || french.text.length < 3) return []
  const english = [entry.target, ...entry.accepted].flatMap((wanted) => foldOf(wanted).split(' '))
  if (english.includes(french.fold)) return []
  return draft.words
    .filter((word) => word.text === french.text)
    .map(({ from, to }) => nearMiss(draft, from, to, { form: surname, problem: 'left-in-french' }))
}
