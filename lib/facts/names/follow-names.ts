import { overlaps, type Range } from '@/lib/language/range'
import { capitalisedInEnglish } from './capitalised-in-english'
import { findChanged, findKept, missing, type HeldName } from './hold-names'
import { knownName } from './known-names'
import { givenNames } from './lists/given-names'
import { nameKey } from './lists/name-list'
import type { NameCandidate } from './name-candidate'
import type { NameContext } from './name-context'
import { suggestNames } from './suggest-names'
import { suggestRuler } from './suggest-rulers'
import { englishKeys, readEnglish, type EnglishText } from './read-english'

/** A name of the source with what became of it; `missing` only where a person should look. */
export type FollowedName = { candidate: NameCandidate; held: HeldName }

export type Following = {
  source: string
  target: string
  names: readonly NameCandidate[]
  context: NameContext
  /** Ranges of the target that say something else: terms, facts. */
  taken: readonly Range[]
}

/** As many open names are compared letter by letter with the English; a segment has a handful. */
const most = 100

/** Words that stand for somebody or a place that was named before. */
const pronouns = new Set('he she him her his hers they them their it its who whose'.split(' '))
const standIns = new Set(
  `there here city town village capital country region province state island area port president minister premier chancellor king queen
  prince pope mayor governor senator lawmaker leader spokesman spokeswoman spokesperson chief head director general colonel
  judge prosecutor lawyer man woman player striker midfielder defender goalkeeper captain coach champion winner writer author novelist
  actor actress director singer official politician candidate farmer doctor teacher founder chairman chairwoman owner suspect
  defendant victim former latter union operator broadcaster ministry couple company group firm agency organization body party government`.split(
    /\s+/,
  ),
)

/**
 * What became of the names of a French text in its English: those that stand in nearly the same letters, and those that vanished and
 * cannot have been put into other words. Kept names are left out.
 */
export function followNames({ source, target, names, context, taken }: Following): FollowedName[] {
  if (names.length === 0) return []
  const english = readEnglish(target)
  const claimed = new Set<number>()
  const ordered = [...taken].sort((a, b) => a.from - b.from)
  let next = 0
  english.words.forEach((word, i) => {
    while (next < ordered.length && (ordered[next] as Range).to <= word.from) next++
    const nearest = ordered[next]
    if (capitalisedInEnglish(word.key) || (nearest && overlaps(nearest, word))) claimed.add(i)
  })
  const open: NameCandidate[] = []
  const seen = new Set<string>()
  for (const candidate of names) {
    if (seen.has(candidate.text)) continue
    seen.add(candidate.text)
    const kept = findKept(candidate, english)
    if (kept?.range) claim(kept.range, english, claimed)
    else open.push(candidate)
  }
  const left: NameCandidate[] = []
  const followed: FollowedName[] = []
  for (const candidate of open) {
    const changed =
      isOneSpelling(candidate) && followed.length + left.length < most
        ? findChanged(candidate, english, claimed)
        : undefined
    if (changed?.range) {
      claim(changed.range, english, claimed)
      followed.push({ candidate, held: changed })
    } else left.push(candidate)
  }
  if (left.length === 0) return followed
  const inSource = new Set(englishKeys(source))
  const others = english.capitals.some(
    (at) => !claimed.has(at) && !english.words[at]?.starts && !inSource.has(english.words[at]?.key ?? ''),
  )
  const standsIn = english.words.some(({ key }) => pronouns.has(key) || standIns.has(key))
  for (const candidate of left) {
    if (inBrackets(candidate, source) || !mustStand(candidate, others)) continue
    if (isHinted(candidate, english)) continue
    if (standsIn && !context.isFirstMention(candidate.text, source)) continue
    followed.push({ candidate, held: missing(candidate) })
  }
  return followed
}

function claim(range: Range, { words, places }: EnglishText, claimed: Set<number>) {
  let i = words.findIndex((word) => word.to > range.from)
  for (; i >= 0 && i < words.length && (words[i] as Range).from < range.to; i++)
    for (const at of places.get(words[i]?.key ?? '') ?? []) claimed.add(at)
}

/** Whether the English has a part of a person's name, or the name as a common noun ("parliament"). */
function isHinted({ text, kind }: NameCandidate, { words, places }: EnglishText): boolean {
  if (kind === 'person')
    return englishKeys(text).some(
      (key) => key.length > 3 && places.get(key)?.some((at) => words[at]?.capital),
    )
  return suggestNames(text, kind).some((one) => {
    const [key, ...more] = englishKeys(one.text)
    return more.length === 0 && places.has(key ?? '')
  })
}

/** Whether the letters of a name must be those of the French or of a suggestion: no acronym, no body in words. */
function isOneSpelling({ text, kind, form }: NameCandidate): boolean {
  if (form === 'acronym') return false
  return kind === 'person' || kind === 'place' || !/\s/.test(text)
}

/** "Hesdin (Pas-de-Calais)", "Inès Garrido (PS)": what English puts into other words, or leaves out. */
function inBrackets({ from, to }: Range, text: string): boolean {
  return text.charAt(from - 1) === '(' && text.charAt(to) === ')'
}

/**
 * Whether a name cannot be put into other words. `others`: the English has capitals that may be its translation.
 */
function mustStand({ text, kind, form }: NameCandidate, others: boolean): boolean {
  const known = knownName(text)
  const single = !/\s/.test(text)
  if (form === 'acronym') return !others && known?.kind === 'body' && known.reason === 'acronym'
  if (/\d/.test(text)) return false
  if (kind === 'person') {
    const sure = single || givenNames.has(nameKey(text).split(' ')[0] ?? '')
    const settled = known === undefined || known.kind === 'person'
    return !others || (sure && settled && suggestRuler(text).length === 0)
  }
  if (kind === 'place' && known?.kind === 'place') return true
  if (others) return false
  if (kind === 'place') return single
  return single && !known
}
