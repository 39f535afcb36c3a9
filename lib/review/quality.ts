import {
  issueDimensions,
  issueSeverities,
  type Annotation,
  type IssueCategory,
  type IssueDimension,
  type IssueSeverity,
} from '@/lib/domain/remark'

/** Penalty points of each severity (the multipliers that MQM recommends for its scoring models). */
export const severityPoints: Readonly<Record<IssueSeverity, number>> = {
  neutral: 0,
  minor: 1,
  major: 5,
  critical: 25,
}

/** Penalty points per 1,000 words that an article may have at most where nobody has said otherwise. */
export const usualPassMark = 10

/** One line of the report: a category with how many issues of each severity it has. */
export type QualityRow = {
  dimension: IssueDimension
  category: IssueCategory
  counts: Record<IssueSeverity, number>
  points: number
}

export type Quality = {
  /** Words of the English that were looked at. */
  words: number
  issues: number
  points: number
  /** Penalty points per 1,000 words (MQM: "overall normed penalty total"); null while there are no words. */
  perThousand: number | null
  passMark: number
  /** Null while there are no words. */
  passed: boolean | null
  /** Categories that have issues, in the order of the dimensions. */
  rows: QualityRow[]
}

/** The score of an article with so many English words. */
export function scoreQuality(
  annotations: readonly Pick<Annotation, 'category' | 'severity'>[],
  words: number,
  passMark: number | null,
): Quality {
  const rows = Object.entries(issueDimensions).flatMap(([dimension, categories]) =>
    categories.flatMap((category: IssueCategory): QualityRow[] => {
      const own = annotations.filter((one) => one.category === category)
      if (own.length === 0) return []
      const counts = Object.fromEntries(
        issueSeverities.map((severity) => [severity, own.filter((one) => one.severity === severity).length]),
      ) as Record<IssueSeverity, number>
      const points = own.reduce((sum, { severity }) => sum + severityPoints[severity], 0)
      return [{ dimension: dimension as IssueDimension, category, counts, points }]
    }),
  )
  const points = rows.reduce((sum, row) => sum + row.points, 0)
  const perThousand = words === 0 ? null : (points * 1000) / words
  const mark = passMark ?? usualPassMark
  return {
    ...{ words, issues: annotations.length, points, perThousand },
    ...{ passMark: mark, passed: perThousand === null ? null : perThousand <= mark, rows },
  }
}
