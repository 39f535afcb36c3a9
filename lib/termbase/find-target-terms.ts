import type { TermEntry } from '@/lib/domain/term-entry'
import { pluralOfTerm, pluralOfWord } from '@/lib/language/en/plural'
import { canonicalText } from '@/lib/language/normalise'
import { englishEdges } from './english-edges'
import { addFrenchForms } from './find-source-terms'
import { createFormIndex, type FormIndex } from './form-index'
import { keepLongest } from './keep-longest'
import type { TargetMatch, TargetRole, TermSuffix } from './term-match'
import { keyOf, termTokens, type TermToken } from './term-tokens'

/** Roles from the best to the worst: a form that an entry lists twice counts as the better. */
const roles: readonly TargetRole[] = ['preferred', 'accepted', 'forbidden', 'source']

const lastWord = /[\p{L}\p{M}]+$/u

function pluralForms(form: string, kind: TermEntry['kind']): string[] {
  if (kind === 'place') return []
  if (kind === 'common') return [pluralOfTerm(form)]
  const word = lastWord.exec(form)?.[0]
  return word === undefined ? [`${form}s`] : [form.slice(0, form.length - word.length) + pluralOfWord(word)]
}

function addEnglishForms(index: FormIndex<TargetRole>, entry: TermEntry) {
  const listed: [TargetRole, string][] = [
    ['preferred', entry.target],
    ...entry.accepted.map((form): [TargetRole, string] => ['accepted', form]),
    ...entry.forbidden.map((form): [TargetRole, string] => ['forbidden', form]),
  ]
  for (const [role, form] of listed) {
    index.add({ entry, form, spelling: form, role, plural: false, free: 0 })
    for (const spelling of pluralForms(form, entry.kind))
      if (spelling !== form) index.add({ entry, form, spelling, role, plural: true, free: 0 })
  }
  const english = new Set(listed.map(([, form]) => canonicalText(form).toLowerCase()))
  const source = entry.source.filter((form) => !english.has(canonicalText(form).toLowerCase()))
  addFrenchForms(index, entry, 'source', source)
}

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

/** A finder of English forms, and of French ones left standing, in English texts; compiled when it is first asked. */
export function createTargetFinder(entries: readonly TermEntry[]): (text: string) => TargetMatch[] {
  let index: FormIndex<TargetRole> | undefined

  function compiled(): FormIndex<TargetRole> {
    if (index) return index
    index = createFormIndex<TargetRole>(englishEdges)
    for (const entry of entries) if (entry.status !== 'retired') addEnglishForms(index, entry)
    return index
  }

  return (text) => {
    const tokens = termTokens(text)
    const occurrences = compiled()
      .find(text, tokens)
      .filter(({ allowed, found }) => allowed || found.role !== 'source')
    return keepLongest(occurrences, tokens).flatMap((group) => {
      const byEntry = new Map<string, TargetMatch>()
      for (const { found, first, last, casing, allowed } of group) {
        const { entry, form, role, plural } = found
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
}
