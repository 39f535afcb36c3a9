import type { Finding } from '@/lib/domain/finding'
import type { TermEntry } from '@/lib/domain/term-entry'
import { renderTerm } from '@/lib/termbase/render-term'
import type { TargetMatch, TermMatch } from '@/lib/termbase/term-match'
import { isCapitalised, startsSentence, type Draft } from './draft'
import { fixesOf } from './fixes'
import type { NearMiss } from './near-miss'

function levelOf({ status }: TermEntry): 'error' | 'warning' {
  return status === 'approved' ? 'error' : 'warning'
}

/** The finding of a form that must not stand where it does, with the fix in its case, its plural and its possessive. */
export function onTarget(
  match: TargetMatch,
  problem: 'forbidden' | 'left-in-french' | 'wrong-case',
  draft: Draft,
): Finding {
  const { entry } = match
  const english = [entry.target, ...entry.accepted]
  const forms = problem === 'wrong-case' ? [...new Set([match.form, ...english])] : english
  const lowers = problem === 'wrong-case' && !startsSentence(draft.text, match.from)
  const meant = lowers && match.casing === 'initial' ? { ...match, casing: 'as-is' as const } : match
  const fixes = fixesOf(meant, forms, draft, problem === 'left-in-french')
  return targetFinding(entry, problem, levelOf(entry), fixes, draft)
}

/** The finding of a misspelled form; a hint where the slip is slight. */
export function onNearMiss(entry: TermEntry, miss: NearMiss, draft: Draft): Finding {
  const raised = isCapitalised(draft.text.slice(miss.from)) && startsSentence(draft.text, miss.from)
  const casing = draft.inCapitals ? 'all' : raised ? 'initial' : 'as-is'
  const fixes = fixesOf({ ...miss, entry, casing }, [miss.form], draft, miss.problem === 'left-in-french')
  return targetFinding(entry, miss.problem, miss.slight ? 'hint' : levelOf(entry), fixes, draft)
}

function targetFinding(
  entry: TermEntry,
  problem: string,
  level: Finding['level'],
  { from, to, replacements }: ReturnType<typeof fixesOf>,
  draft: Draft,
): Finding {
  const text = draft.text.slice(from, to)
  const values = { problem, target: text, expected: replacements[0] ?? entry.target }
  return { check: 'term', level, side: 'target', from, to, text, replacements, values }
}

/** The finding of a mention that the English does not answer. */
export function onSource(match: TermMatch, problem: 'missing' | 'missing-again'): Finding {
  const { entry, others, from, to, text } = match
  const forms = [entry, ...others].flatMap((candidate) => [candidate.target, ...candidate.accepted])
  const level = problem === 'missing-again' ? 'hint' : entry.kind === 'common' ? 'warning' : levelOf(entry)
  const replacements = [...new Set(forms.map((form) => renderTerm(match, form, 'as-is')))]
  const values = { problem, source: text, expected: entry.target }
  return { check: 'term', level, side: 'source', from, to, text, replacements, values }
}
