import { stopWords } from '@/lib/language/en/stop-words'
import type { Range } from '@/lib/language/range'
import type { TargetMatch } from '@/lib/termbase/term-match'
import type { Demand } from './demand'
import { isCapitalised, startsSentence, type Draft } from './draft'
import { isPartOfName } from './part-of-name'
import { isQuotedAlone } from './stays-french'

/** Whether another entry has a form of the same letters that is right. */
export function isAllowedElsewhere(match: TargetMatch, found: readonly TargetMatch[]): boolean {
  return found.some(
    (other) =>
      other.from === match.from &&
      other.to === match.to &&
      other.entry.id !== match.entry.id &&
      (other.role === 'preferred' || other.role === 'accepted') &&
      !other.wrongCase,
  )
}

/** Whether a match says its entry as the desk wants it. A dateline is in capitals, and a term in a longer name has some. */
export function isRight(match: TargetMatch, draft: Draft): boolean {
  const { entry, from, role, text, wrongCase } = match
  if (role !== 'preferred' && role !== 'accepted') return false
  if (!wrongCase || (entry.kind === 'common' && isPartOfName(match, draft))) return true
  return from === 0 && entry.kind === 'place' && text === text.toUpperCase()
}

/** Whether a form in a wrong case is the entry at all, and not another word ("who" for "WHO", "turkey" for "Turkey"). */
export function isMeant(
  { form, from, text }: TargetMatch,
  { kept, mentions }: Demand,
  draft: Draft,
): boolean {
  if (isCapitalised(text) || !isCapitalised(form)) return true
  if (kept.length >= mentions.length) return false
  return !stopWords.has(text.toLowerCase()) || /\bthe\s+$/i.test(draft.text.slice(0, from))
}

/** Whether a French form is in the draft for a reason: it is spoken of, an English word, or part of another's name. */
export function isOfItsOwn(match: TargetMatch, { kept, mentions }: Demand, draft: Draft): boolean {
  if (isIntroduced(match, kept, draft)) return true
  if (kept.length < mentions.length) return false
  if (match.entry.kind === 'common') return isQuotedAlone(match, draft) || /^[\p{ASCII}’]*$/u.test(match.text)
  const before = draft.words.find((word) => word.to === match.from - 1)
  return (
    match.entry.kind !== 'person' &&
    before !== undefined &&
    isCapitalised(before.text) &&
    !startsSentence(draft.text, before.from) &&
    draft.source.includes(`${before.text} ${match.text}`)
  )
}

/** A French acronym given beside the English name: "Doctors Without Borders (MSF)", "known by its French acronym, MSF". */
function isIntroduced({ from, text }: TargetMatch, kept: readonly Range[], draft: Draft): boolean {
  if (!/^\p{Lu}{2,}$/u.test(text)) return false
  return kept.some(({ to }) => {
    const between = draft.text.slice(to, from)
    return to < from && /^\s*\($|\b(?:acronym|initials|abbreviation|known as|called)\b[^.;]*$/.test(between)
  })
}
