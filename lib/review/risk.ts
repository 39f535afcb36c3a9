import type { SegmentState } from '@/lib/domain/state'

/** What makes a segment worth a reviewer's time, as counts; `distance` from 0 to 1 between the first draft and the words now. */
export type RiskFactors = {
  /** Findings that say that a fact or a term of the French is missing or wrong. */
  broken: number
  /** Other open findings of level error or warning. */
  findings: number
  quotations: number
  /** What the French does not vouch for itself. */
  allegations: number
  /** Names that the glossary does not know. */
  names: number
  distance: number
  /** French without any English. */
  empty: boolean
  /** Aligned by length alone. */
  unsure: boolean
}

export const riskReasons = [
  'broken',
  'empty',
  'findings',
  'unsure',
  'allegations',
  'quotations',
  'names',
  'distance',
] as const
export type RiskReasonId = (typeof riskReasons)[number]

/** Why a segment stands where it does: how many of it, or for `distance` how many hundredths of the words are new. */
export type RiskReason = { id: RiskReasonId; count: number }

export type Risk = { score: number; reasons: RiskReason[] }

/**
 * What one of each weighs, and how many count at most. A fact that is wrong in print is the worst that can happen; an
 * allegation that loses its hedge is a matter for lawyers; a quotation is somebody else's; a new name may be misspelled.
 */
export const riskWeights: Readonly<Record<RiskReasonId, { each: number; most: number }>> = {
  broken: { each: 10, most: 4 },
  empty: { each: 12, most: 1 },
  findings: { each: 5, most: 3 },
  unsure: { each: 6, most: 1 },
  allegations: { each: 5, most: 2 },
  quotations: { each: 4, most: 2 },
  names: { each: 3, most: 3 },
  distance: { each: 0.06, most: 100 },
}

/** Below so many hundredths a draft counts as kept. */
const keptDraft = 20

/** How risky a segment is, with the reasons, the weightiest first. */
export function riskOf(factors: RiskFactors): Risk {
  const hundredths = Math.round(factors.distance * 100)
  const counts: Record<RiskReasonId, number> = {
    ...factors,
    empty: factors.empty ? 1 : 0,
    unsure: factors.unsure ? 1 : 0,
    distance: hundredths < keptDraft ? 0 : hundredths,
  }
  const weighed = riskReasons
    .filter((id) => counts[id] > 0)
    .map((id) => ({
      reason: { id, count: counts[id] },
      weight: riskWeights[id].each * Math.min(counts[id], riskWeights[id].most),
    }))
  return {
    score: weighed.reduce((sum, { weight }) => sum + weight, 0),
    reasons: weighed.sort((a, b) => b.weight - a.weight).map(({ reason }) => reason),
  }
}

/** The ids of an article's segments in the order in which to review them: the riskiest first, approved ones last, else as they are read. */
export function orderByRisk(
  segments: readonly { id: string; state: SegmentState; risk: Pick<Risk, 'score'> }[],
): string[] {
  const rank = ({ state, risk }: (typeof segments)[number]) => (state === 'approved' ? -1 : risk.score)
  return segments
    .map((segment, place) => ({ segment, place }))
    .sort((a, b) => rank(b.segment) - rank(a.segment) || a.place - b.place)
    .map(({ segment }) => segment.id)
}
