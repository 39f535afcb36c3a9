import type { Finding } from '@/lib/domain/finding'
import type { Annotation } from '@/lib/editor/annotations'
import { openThreads, type Remarks } from '../state/remarks'
import type { StaticAnnotation } from './static-text'
import type { Analysis, Hint } from '../state/analysis'

/** Facts, terms and names in the French: a line under each, by kind and by what became of it; a term has a card instead of a title. */
export function annotateSource(hints: readonly Hint[], pointedAt?: string): StaticAnnotation[] {
  return hints
    .filter((hint) => hint.renderings.length > 0)
    .map((hint) => ({
      from: hint.from,
      to: hint.to,
      className: [
        hint.kind === 'term' ? 'mark-term' : hint.kind === 'name' ? 'mark-name' : 'mark-fact',
        `fate-${hint.fate}`,
        hint.key === pointedAt ? 'mark-pointed' : '',
      ].join(' '),
      ...(hint.entries ? { termHint: hint.key } : { title: hint.renderings[0]?.text }),
    }))
}

/** Findings in the English, and the place of what is pointed at. */
export function annotateTarget(
  { findings, hints }: Pick<Analysis, 'findings' | 'hints'>,
  pointedAt: string | undefined,
  describe: (finding: Finding) => string,
): Annotation[] {
  const marks = findings
    .filter((finding) => finding.side === 'target')
    .map((finding) => ({
      from: finding.from,
      to: finding.to,
      className: `finding-${finding.level}`,
      title: describe(finding),
    }))
  const place = hints.find((hint) => hint.key === pointedAt)?.targetRange
  return place ? [...marks, { ...place, className: 'mark-pointed' }] : marks
}

/** Words of which something is said: of those on one side, comments that nobody has resolved, and issues of quality. */
export function annotateRemarks(
  remarks: Remarks,
  side: 'source' | 'target',
  describe: (annotation: Remarks['annotations'][number]) => string,
): Annotation[] {
  const threads = openThreads(remarks).flatMap((thread) =>
    thread.side === side && thread.anchor
      ? [{ ...thread.anchor, className: 'mark-comment', title: thread.comments[0]?.body }]
      : [],
  )
  if (side === 'source') return threads
  const issues = remarks.annotations.flatMap((annotation) =>
    annotation.anchor
      ? [
          {
            ...annotation.anchor,
            className: `mark-issue severity-${annotation.severity}`,
            title: describe(annotation),
          },
        ]
      : [],
  )
  return [...threads, ...issues]
}
