import type { Finding } from '@/lib/domain/finding'
import { stopWords } from '@/lib/language/en/stop-words'
import { overlaps, type Range } from '@/lib/language/range'
import type { TargetMatch, TermMatch } from '@/lib/termbase/term-match'
import { gatherDemands, hasInside, isMissedAgain, type Demand } from './demand'
import { readDraft, type Draft } from './draft'
import { findKept, findSurname } from './find-kept'
import { isForbidden } from './is-forbidden'
import { isAllowedElsewhere, isMeant, isOfItsOwn, isRight } from './judge-match'
import { findNearMisses } from './near-misses'
import { staysFrench } from './stays-french'
import { onNearMiss, onSource, onTarget } from './term-findings'

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
  const findings = judgeMatches(demands, found, draft)
  const taken: Range[] = [...found.filter((match) => !match.wrongCase), ...findings]
  for (const demand of demands) {
    const misses = lookFurther(demand, taken, draft)
    findings.push(...misses)
    taken.push(...misses)
    const said = demand.kept.length + demand.wrong.length
    const absent = demand.mentions[said]
    if (!absent) continue
    if (said === 0) findings.push(onSource(absent, 'missing'))
    else if (isMissedAgain(demand, said, draft)) findings.push(onSource(absent, 'missing-again'))
  }
  return findings
}

/** What is wrong with the forms found in the draft; notes in the demands what is right and wrong. */
function judgeMatches(demands: readonly Demand[], found: readonly TargetMatch[], draft: Draft): Finding[] {
  const own = new Map(demands.flatMap((demand) => demand.entries.map((entry) => [entry.id, demand])))
  const findings: Finding[] = []
  const doubtful: TargetMatch[] = []
  for (const match of found) {
    if (isRight(match, draft)) own.get(match.entry.id)?.kept.push(match)
    else if (!isAllowedElsewhere(match, found)) doubtful.push(match)
  }
  for (const match of doubtful) {
    const mine = own.get(match.entry.id)
    const asking = mine ? [mine] : demands.filter((demand) => hasInside(demand, match.entry))
    const problem = problemOf(match, asking[0], mine !== undefined, draft)
    if (problem === 'kept') asking[0]?.kept.push(match)
    if (problem === undefined || problem === 'kept') continue
    const finding = onTarget(match, problem, draft)
    findings.push(finding)
    for (const demand of asking) demand.wrong.push(finding)
  }
  return findings
}

/** What is wrong with a form; `kept` where it says the entry after all, nothing where it is something else. */
function problemOf(match: TargetMatch, demand: Demand | undefined, isOwn: boolean, draft: Draft) {
  if (match.role === 'forbidden') {
    const judged = match.wrongCase ? 'allowed' : isForbidden(match, draft, demand !== undefined)
    return judged === 'allowed' ? undefined : judged
  }
  if (!demand) return undefined
  if (match.role === 'source') {
    if (stopWords.has(match.text.toLowerCase())) return undefined
    if (staysFrench(match, draft)) return 'kept'
    return isOfItsOwn(match, demand, draft) ? undefined : 'left-in-french'
  }
  return isOwn && isMeant(match, demand, draft) ? 'wrong-case' : undefined
}

/** Misspelled forms, and then other ways to say it, looked for only while a mention has no answer. */
function lookFurther(demand: Demand, taken: readonly Range[], draft: Draft): Finding[] {
  const misses: Finding[] = []
  const isOpen = () => demand.kept.length + demand.wrong.length < demand.mentions.length
  for (const entry of demand.entries) {
    if (!isOpen()) break
    for (const miss of findNearMisses(entry, draft, [...taken, ...misses])) {
      const finding = onNearMiss(entry, miss, draft)
      misses.push(finding)
      demand.wrong.push(finding)
    }
    if (isOpen()) demand.kept.push(...findKept(entry, draft, [...demand.kept, ...demand.wrong]))
    const answered = [...demand.kept, ...demand.wrong]
    if (isOpen())
      for (const range of findSurname(entry, draft))
        if (!answered.some((other) => overlaps(other, range))) demand.kept.push(range)
  }
  return misses
}
