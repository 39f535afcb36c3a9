import type { Finding } from '@/lib/domain/finding'
import type { TermEntry } from '@/lib/domain/term-entry'
import { renderTerm } from '@/lib/termbase/render-term'
import type { TargetMatch, TermMatch } from '@/lib/termbase/term-match'
import type { Check } from './check'

/** An entry of the glossary that the draft leaves out, writes as it must not, or leaves in French. */
export const term = {
  id: 'term',
  level: 'error',
  category: 'terms',
  problems: ['missing', 'forbidden', 'left-in-french', 'wrong-case'],
  find({ source, target, termbase }) {
    if (termbase.entries.length === 0) return []
    const wanted = termbase.findSource(source)
    const found = termbase.findTarget(target)
    const mentions = byEntry(wanted)
    const reported = new Set<string>()
    const findings: Finding[] = []
    for (const match of found) {
      const { entry } = match
      if (
        match.role === 'forbidden' &&
        !match.wrongCase &&
        (mentions.has(entry.id) || entry.kind !== 'common')
      ) {
        if (isAllowedElsewhere(match, found)) continue
        findings.push(onTarget(match, 'forbidden'))
        reported.add(entry.id)
      } else if (match.role === 'source' && mentions.has(entry.id) && !isAllowedElsewhere(match, found)) {
        findings.push(onTarget(match, 'left-in-french'))
        reported.add(entry.id)
      }
    }
    const asked = new Set<string>()
    for (const mention of wanted) {
      const candidates = [mention.entry, ...mention.others]
      if (asked.has(mention.entry.id)) continue
      asked.add(mention.entry.id)
      if (candidates.some((entry) => reported.has(entry.id) || isKept(entry, found, target))) continue
      const slip = found.find(
        (match) => match.wrongCase && candidates.some((entry) => entry.id === match.entry.id),
      )
      findings.push(slip ? onTarget(slip, 'wrong-case') : onSource(mention))
    }
    return findings
  },
  examples: [
    {
      source: 'La ville de Louhansk est tombée.',
      target: 'The city has fallen.',
      terms: [{ source: ['Louhansk'], target: 'Luhansk', kind: 'place' }],
      finds: [{ problem: 'missing', text: 'Louhansk' }],
    },
    {
      source: 'La ville de Louhansk est tombée.',
      target: 'The city of Louhansk has fallen.',
      terms: [{ source: ['Louhansk'], target: 'Luhansk', kind: 'place' }],
      finds: [{ problem: 'left-in-french', text: 'Louhansk', fixed: 'The city of Luhansk has fallen.' }],
    },
    {
      source: 'La ville de Louhansk est tombée.',
      target: 'Lugansk’s center has fallen.',
      terms: [{ source: ['Louhansk'], target: 'Luhansk', forbidden: ['Lugansk'], kind: 'place' }],
      finds: [{ problem: 'forbidden', text: 'Lugansk’s', fixed: 'Luhansk’s center has fallen.' }],
    },
    {
      source: 'L’OTAN se réunit.',
      target: 'Nato is meeting.',
      terms: [{ source: ['OTAN'], target: 'NATO', kind: 'body', caseRule: 'exact' }],
      finds: [{ problem: 'wrong-case', text: 'Nato', fixed: 'NATO is meeting.' }],
    },
    {
      source: 'L’OTAN se réunit.',
      target: 'The alliance is meeting.',
      terms: [{ source: ['OTAN'], target: 'NATO', accepted: ['the alliance'], kind: 'body' }],
      finds: [],
    },
    {
      source: 'L’Ukraine résiste.',
      target: 'Ukrainian forces resist.',
      terms: [{ source: ['Ukraine'], target: 'Ukraine', kind: 'place' }],
      finds: [],
    },
  ],
} as const satisfies Check

function byEntry(matches: readonly TermMatch[]): Set<string> {
  return new Set(matches.flatMap((match) => [match.entry, ...match.others].map((entry) => entry.id)))
}

/** Another entry has a form of the same letters that is right. */
function isAllowedElsewhere(match: TargetMatch, found: readonly TargetMatch[]): boolean {
  return found.some(
    (other) =>
      other.from === match.from &&
      other.to === match.to &&
      other.entry.id !== match.entry.id &&
      (other.role === 'preferred' || other.role === 'accepted') &&
      !other.wrongCase,
  )
}

function isKept(entry: TermEntry, found: readonly TargetMatch[], target: string): boolean {
  const isRight = (match: TargetMatch) =>
    match.entry.id === entry.id &&
    !match.wrongCase &&
    (match.role === 'preferred' || match.role === 'accepted')
  if (found.some(isRight)) return true
  const lower = target.toLowerCase()
  return [entry.target, ...entry.accepted].some((form) => {
    const stem = entry.kind === 'place' && form.length > 5 ? form.slice(0, -1) : form
    return startsWord(
      entry.caseRule === 'ignore' ? lower : target,
      entry.caseRule === 'ignore' ? stem.toLowerCase() : stem,
    )
  })
}

/** Inside a longer term, or with an ending: "Ukrainian" for "Ukraine", "tankers" for "tanker". */
function startsWord(text: string, stem: string): boolean {
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1))
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true
  return false
}

function onTarget(match: TargetMatch, problem: 'forbidden' | 'left-in-french' | 'wrong-case'): Finding {
  const { entry, from, to, text } = match
  return {
    check: 'term',
    level: entry.status === 'approved' ? 'error' : 'warning',
    side: 'target',
    from,
    to,
    text,
    replacements: [...new Set([entry.target, ...entry.accepted].map((form) => renderTerm(match, form)))],
    values: { problem, target: text, expected: entry.target },
  }
}

function onSource(match: TermMatch): Finding {
  const { entry, others, from, to, text } = match
  const forms = [entry, ...others].flatMap((candidate) => [candidate.target, ...candidate.accepted])
  return {
    check: 'term',
    level: entry.status === 'approved' && entry.kind !== 'common' ? 'error' : 'warning',
    side: 'source',
    from,
    to,
    text,
    replacements: [...new Set(forms.map((form) => renderTerm(match, form, 'as-is')))],
    values: { problem: 'missing', source: text, expected: entry.target },
  }
}
