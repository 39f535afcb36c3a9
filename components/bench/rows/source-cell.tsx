'use client'

import { memo, useMemo } from 'react'
import { useBenchState } from '../bench-provider'
import { useHits } from '../find/use-hits'
import { useLateAnalysis } from '../state/use-analysis'
import { annotateSource } from '../text/annotate-segment'
import { useRemarkMarks } from '../text/use-remark-marks'
import { StaticText } from '../text/static-text'

/** The French of a segment, its facts and terms underlined. */
export const SourceCell = memo(function SourceCell({ id, reading }: { id: string; reading: boolean }) {
  const { segment, analysis } = useLateAnalysis(id)
  const hits = useHits(id)
  const pointedAt = useBenchState((state) =>
    state.pointedAt?.segmentId === id ? state.pointedAt.key : undefined,
  )
  const said = useRemarkMarks(id, 'source')
  const source = segment?.source
  const hints = analysis?.hints
  return useMemo(() => {
    if (!source || !hints) return null
    const annotations = reading ? hits.source : [...annotateSource(hints, pointedAt), ...said, ...hits.source]
    return <StaticText content={source} annotations={annotations} />
  }, [source, hints, hits, said, pointedAt, reading])
})
