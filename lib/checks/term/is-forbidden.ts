import { editDistance } from '@/lib/language/edit-distance'
import { stopWords } from '@/lib/language/en/stop-words'
import type { TargetMatch } from '@/lib/termbase/term-match'
import type { Draft } from './draft'
import { isPartOfName } from './part-of-name'

/**
 * Whether a form that an entry rules out may not stand where it does: `allowed` where it is something else, `kept` where
 * it says the entry rightly ("the Ukraine war" under a ban on "the Ukraine"). `asked` says that the French has the entry.
 */
export function isForbidden(
  match: TargetMatch,
  draft: Draft,
  asked: boolean,
): 'forbidden' | 'allowed' | 'kept' {
  const { entry, form } = match
  if (isAttributive(match, draft)) return 'kept'
  if (entry.kind === 'common') return asked && !isPartOfName(match, draft) ? 'forbidden' : 'allowed'
  if (asked) return 'forbidden'
  if (draft.source.includes(form)) return 'allowed'
  if (entry.kind === 'person' || entry.kind === 'place') return 'forbidden'
  return [entry.target, ...entry.accepted].some((wanted) => isVariant(form, wanted)) ? 'forbidden' : 'allowed'
}

/** Plurals that follow a name; other words in "s" are taken for verbs. */
const pluralNouns = new Set(
  'authorities elections forces leaders negotiations officials talks troops'.split(' '),
)

/** An article before a name that is itself before a noun belongs to the noun: "the Ukraine war". */
function isAttributive({ entry, form, to }: TargetMatch, { text }: Draft): boolean {
  const bare = form.replace(/^the\s+/i, '')
  if (bare === form || ![entry.target, ...entry.accepted].includes(bare)) return false
  const after = text.slice(to)
  if (/^[-‐‑]\p{L}/u.test(after)) return true
  const next = /^\s+(\p{Ll}+)/u.exec(after)?.[1]
  if (next === undefined || stopWords.has(next) || /(?:ed|ly)$/.test(next)) return false
  return /(?:s[is]s|[^s])$/.test(next) || pluralNouns.has(next)
}

const plain = (text: string) => text.toLowerCase().replace(/[\s.'’‐‑-]/gu, '')

function isVariant(form: string, wanted: string): boolean {
  return editDistance(plain(form), plain(wanted), 2) <= 2
}
