import { useMemo } from 'react'
import type { Annotation } from '@/lib/editor/annotations'
import { useT } from '@/lib/i18n/use-t'
import { useBenchState } from '../bench-provider'
import { remarksOf } from '../state/remarks'
import { annotateRemarks } from './annotate-segment'

/** The words of one side of a segment of which something is said. */
export function useRemarkMarks(id: string, side: 'source' | 'target'): Annotation[] {
  const t = useT()
  const remarks = useBenchState((state) => remarksOf(state, id))
  return useMemo(
    () =>
      annotateRemarks(
        remarks,
        side,
        ({ category, severity }) => `${t(`bench:issue.${category}`)} · ${t(`bench:severity.${severity}`)}`,
      ),
    [remarks, side, t],
  )
}
