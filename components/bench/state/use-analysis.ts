'use client'

import { useDeferredValue, useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { Segment } from '@/lib/domain/segment'
import { useBenchState, useSegment } from '../bench-provider'
import { analyse, type Analysis } from './analysis'
import { aroundOf } from './bench-state'

const alone: Segment[] = []

/**
 * A segment with its facts, terms and findings, as of the last key press that has been painted: what a person types is
 * on the screen first, and what it means follows with the next frame.
 */
export function useLateAnalysis(id: string | null): { segment?: Segment; analysis?: Analysis } {
  const segment = useDeferredValue(useSegment(id))
  const lens = useBenchState((state) => state.lens)
  const around = useBenchState(useShallow((state) => (segment ? aroundOf(state, segment) : alone)))
  return useMemo(
    () => (segment ? { segment, analysis: analyse(segment, lens, around) } : {}),
    [segment, lens, around],
  )
}
