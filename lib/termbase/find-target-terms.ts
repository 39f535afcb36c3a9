import { englishEdges } from './english-edges'
import type { FormIndex } from './form-index'
import { keepLongest } from './keep-longest'
import { targetSide } from './sought-form'
import type { TargetMatch, TargetRole, TermSuffix } from './term-match'
import { keyOf, termTokens, type TermToken } from './term-tokens'

/** Roles from the best to the worst: a form that an entry lists twice counts as the better. */
const roles: readonly TargetRole[] = ['preferred', 'accepted', 'forbidden', 'source']

/** The apostrophe of a possessive after a form, and where it ends. */
function readPossessive(
  text: string,
  tokens: readonly TermToken[],
  last: number,
): { possessive: TermSuffix['possessive']; to: number } {
  const to = tokens[last]?.to ?? 0
  const mark = tokens[last + 1]
  if (mark?.kind !== 'apostrophe' || mark.gap !== 'none') return { possessive: '', to }
  const possessive = text.charAt(mark.from) === "'" ? "'" : '’'
  const next = tokens[last + 2]
  if (next?.kind === 'word' && next.gap === 'none')
    return keyOf(text, next) === 's' ? { possessive, to: next.to } : { possessive: '', to }
  const owns = /s$/i.test(text.slice(0, to).slice(-1)) && next?.kind === 'word' && !isQuoted(text, to)
  return owns ? { possessive, to: mark.to } : { possessive: '', to }
}

const quotationReach = 1000

/** Whether a single quotation mark stands open before the offset, which an apostrophe behind "s" may then close. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - quotationReach), at)
  const opened = Math.max(before.lastIndexOf('‘'), before.search(/(?<=^|[\s("“])'(?=\S)[^']*$/))
  return opened >= 0 && !/[’'](?=$|[\s.,;:!?)])/.test(before.slice(opened + 1))
}

/** English forms of the index, and French ones left standing, in an English text, in the order of place. */
export function findTargetTerms(index: FormIndex, text: string): TargetMatch[] {
  const tokens = termTokens(text)
  const occurrences = index
    .find(text, tokens, targetSide, englishEdges)
    .filter(({ allowed, found }) => allowed || found.role !== 'source')
  return keepLongest(occurrences, tokens).flatMap((group) => {
    const byEntry = new Map<string, TargetMatch>()
    for (const { entry, found, first, last, casing, allowed } of group) {
      const { form, role, plural } = found
      const from = tokens[first]?.from ?? 0
      const { possessive, to } = readPossessive(text, tokens, last)
      const known = byEntry.get(entry.id)
      if (known && roles.indexOf(known.role) <= roles.indexOf(role)) continue
      const suffix = { plural, possessive }
      byEntry.set(entry.id, {
        from,
        to,
        text: text.slice(from, to),
        entry,
        form,
        role,
        casing,
        suffix,
        wrongCase: !allowed,
      })
    }
    return [...byEntry.values()]
  })
}
