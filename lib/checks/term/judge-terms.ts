import type { Finding } from '@/lib/domain/finding'
import type { TermEntry } from '@/lib/domain/term-entry'
import { stopWords } from '@/lib/language/en/stop-words'
import { overlaps, type Range } from '@/lib/language/range'
import { renderTerm } from '@/lib/termbase/render-term'
import type { TargetMatch, TermMatch } from '@/lib/termbase/term-match'
import { isCapitalised, readDraft, readWords, startsSentence, type Draft } from './draft'
import { findKept, findSurname } from './find-kept'
import { fixesOf } from './fixes'
import { isForbidden } from './is-forbidden'
import { isPartOfName } from './part-of-name'
import { findNearMisses, type NearMiss } from './near-misses'
import { mayStandFor } from './stand-ins'
import { isQuotedAlone, staysFrench } from './stays-french'

/** What the French asks for: each mention of an entry, or of entries of one spelling, and where the draft answers it. */
type Demand = {
  entries: readonly TermEntry[]
  mentions: readonly TermMatch[]
  /** Where it is said rightly, and where it is said wrongly. */
  kept: Range[]
  wrong: Range[]
}

/** The findings of the glossary in a pair: `wanted` are the entries found in the French, `found` those in the draft. */
export function judgeTerms(
  wanted: readonly TermMatch[],
  found: readonly TargetMatch[],
  source: string,
  target: string,
): Finding[] {
  if (wanted.length === 0 && found.length === 0) return []
  const draft = readDraft(source, target)
  const demands = gatherDemands(wanted)
  const demandOf = new Map(demands.flatMap((demand) => demand.entries.map((entry) => [entry.id, demand])))
  const findings: Finding[] = []

  /** Those of the entry, or of longer ones that have it inside ("Zelensky" in "Volodymyr Zelensky"). */
  function demandsOf({ entry }: TargetMatch): Demand[] {
    const own = demandOf.get(entry.id)
    return own ? [own] : demands.filter(({ mentions }) => entry.source.some((form) => holds(mentions, form)))
  }

  function report(match: TargetMatch, problem: 'forbidden' | 'left-in-french' | 'wrong-case') {
    const finding = onTarget(match, problem, draft)
    findings.push(finding)
    for (const demand of demandsOf(match)) demand.wrong.push(finding)
  }

  const doubtful: TargetMatch[] = []
  for (const match of found) {
    const demand = demandOf.get(match.entry.id)
    if (isRight(match, draft)) demand?.kept.push(match)
    else if (!isAllowedElsewhere(match, found)) doubtful.push(match)
  }
  for (const match of doubtful) {
    const [demand] = demandsOf(match)
    if (match.role === 'forbidden') {
      const judged = match.wrongCase ? 'allowed' : isForbidden(match, draft, demand !== undefined)
      if (judged === 'forbidden') report(match, 'forbidden')
      else if (judged === 'kept') demand?.kept.push(match)
    } else if (demand) {
      if (match.role === 'source') {
        if (staysFrench(match, draft)) demand.kept.push(match)
        else if (!isWordOfItsOwn(match, demand, draft)) report(match, 'left-in-french')
      } else if (demandOf.has(match.entry.id) && isMeant(match, demand, draft)) report(match, 'wrong-case')
    }
  }

  const taken: Range[] = [...found.filter((match) => !match.wrongCase), ...findings]
  for (const demand of demands) {
    const isOpen = () => demand.kept.length + demand.wrong.length < demand.mentions.length
    const answered = () => [...demand.kept, ...demand.wrong]
    for (const entry of demand.entries) {
      if (!isOpen()) break
      for (const miss of findNearMisses(entry, draft, taken)) {
        const finding = onNearMiss(entry, miss, draft)
        findings.push(finding)
        demand.wrong.push(finding)
        taken.push(finding)
      }
      if (isOpen()) demand.kept.push(...findKept(entry, draft, answered()))
      if (isOpen())
        demand.kept.push(
          ...findSurname(entry, draft).filter((range) => !answered().some((r) => overlaps(r, range))),
        )
    }
    const said = demand.kept.length + demand.wrong.length
    const absent = demand.mentions[said]
    if (!absent) continue
    if (said === 0) findings.push(onSource(absent, 'missing'))
    else if (isMissedAgain(demand, said, draft)) findings.push(onSource(absent, 'missing-again'))
  }
  return findings
}

function gatherDemands(wanted: readonly TermMatch[]): Demand[] {
  const byEntry = new Map<string, { entries: TermEntry[]; mentions: TermMatch[]; kept: []; wrong: [] }>()
  for (const mention of wanted) {
    const known = byEntry.get(mention.entry.id)
    if (known) known.mentions.push(mention)
    else
      byEntry.set(mention.entry.id, {
        entries: [mention.entry, ...mention.others],
        mentions: [mention],
        kept: [],
        wrong: [],
      })
  }
  return [...byEntry.values()]
}

function holds(mentions: readonly TermMatch[], form: string): boolean {
  return mentions.some(({ text }) =>
    ` ${text.replace(/[’'-]/g, ' ')} `.includes(` ${form.replace(/[’'-]/g, ' ')} `),
  )
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

function isRight(match: TargetMatch, draft: Draft): boolean {
  if (match.role !== 'preferred' && match.role !== 'accepted') return false
  if (!match.wrongCase) return true
  const isDateline =
    match.from === 0 && match.entry.kind === 'place' && match.text === match.text.toUpperCase()
  return isDateline || (match.entry.kind === 'common' && isPartOfName(match, draft))
}

/** Whether a form in a wrong case is the entry at all, and not another word ("who" for "WHO", "turkey" for "Turkey"). */
function isMeant(match: TargetMatch, { kept, mentions }: Demand, draft: Draft): boolean {
  if (isCapitalised(match.text) || !isCapitalised(match.form)) return true
  if (kept.length >= mentions.length) return false
  return !stopWords.has(match.text.toLowerCase()) || /\bthe\s+$/i.test(draft.text.slice(0, match.from))
}

/** Whether a French form is in the draft for a reason: an English word of the same letters, or a word that is spoken of. */
function isWordOfItsOwn(match: TargetMatch, { kept, mentions }: Demand, draft: Draft): boolean {
  if (isIntroduced(match, kept, draft)) return true
  if (kept.length < mentions.length) return false
  if (match.entry.kind === 'common') return isQuotedAlone(match, draft) || /^[\p{ASCII}’]*$/u.test(match.text)
  const name = readWords(draft.text).find((word) => word.to === match.from - 1)
  return (
    match.entry.kind !== 'person' &&
    name !== undefined &&
    isCapitalised(name.text) &&
    !startsSentence(draft.text, name.from) &&
    draft.source.includes(`${name.text} ${match.text}`)
  )
}

/** A French acronym given beside the English name: "Doctors Without Borders (MSF)", "known by its French acronym, MSF". */
function isIntroduced({ from, text }: TargetMatch, kept: readonly Range[], draft: Draft): boolean {
  if (!/^\p{Lu}{2,}$/u.test(text)) return false
  return kept.some(({ to }) => {
    const between = draft.text.slice(to, from)
    return (
      to < from &&
      (/^\s*\($/.test(between) ||
        /\b(?:acronym|initials|abbreviation|known as|called)\b[^.;]*$/.test(between))
    )
  })
}

/** Whether a later mention is gone for which no pronoun and no shorter word stands, and that English would not merge. */
function isMissedAgain({ entries, mentions }: Demand, said: number, draft: Draft): boolean {
  if (entries.some((entry) => entry.kind === 'common' || mayStandFor(entry, draft))) return false
  const between = draft.source.slice(mentions[said - 1]?.to, mentions[said]?.from)
  return readWords(between).length > 2 || /[.!?…]\s/.test(between)
}

function levelOf({ status }: TermEntry): 'error' | 'warning' {
  return status === 'approved' ? 'error' : 'warning'
}

function onTarget(
  match: TargetMatch,
  problem: 'forbidden' | 'left-in-french' | 'wrong-case',
  draft: Draft,
): Finding {
  const { entry } = match
  const english = [entry.target, ...entry.accepted]
  const forms = problem === 'wrong-case' ? [...new Set([match.form, ...english])] : english
  const raised = match.casing === 'initial' && !startsSentence(draft.text, match.from)
  const written = problem === 'wrong-case' && raised ? { ...match, casing: 'as-is' as const } : match
  return targetFinding(
    entry,
    problem,
    levelOf(entry),
    fixesOf(written, forms, draft, problem === 'left-in-french'),
    draft,
  )
}

function onNearMiss(entry: TermEntry, miss: NearMiss, draft: Draft): Finding {
  const casing = draft.inCapitals
    ? 'all'
    : startsSentence(draft.text, miss.from) && isCapitalised(draft.text.slice(miss.from))
      ? 'initial'
      : 'as-is'
  const fixes = fixesOf({ ...miss, entry, casing }, [miss.form], draft)
  return targetFinding(entry, miss.problem, miss.slight ? 'hint' : levelOf(entry), fixes, draft)
}

function targetFinding(
  entry: TermEntry,
  problem: string,
  level: Finding['level'],
  { from, to, replacements }: Range & { replacements: string[] },
  draft: Draft,
): Finding {
  const text = draft.text.slice(from, to)
  const values = { problem, target: text, expected: replacements[0] ?? entry.target }
  return { check: 'term', level, side: 'target', from, to, text, replacements, values }
}

function onSource(match: TermMatch, problem: 'missing' | 'missing-again'): Finding {
  const { entry, others, from, to, text } = match
  const forms = [entry, ...others].flatMap((candidate) => [candidate.target, ...candidate.accepted])
  const level = problem === 'missing-again' ? 'hint' : entry.kind === 'common' ? 'warning' : levelOf(entry)
  const replacements = [...new Set(forms.map((form) => renderTerm(match, form, 'as-is')))]
  const values = { problem, source: text, expected: entry.target }
  return { check: 'term', level, side: 'source', from, to, text, replacements, values }
}
