'use client'

import { useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { Segment } from '@/lib/domain/segment'
import { useLateBenchState } from '../bench-provider'
import { analyse, type Analysis } from './analysis'
import { aroundOf } from './bench-state'

const alone: Segment[] = []

/**
 * A segment with its facts, terms and findings, as of the last key press that has been painted: what a person types is
 * on the screen first, and what it means follows with the next frame.
 */
export function useLateAnalysis(id: string | null): { segment?: Segment; analysis?: Analysis } {
  const segment = useLateBenchState((state) => (id === null ? undefined : state.segments.get(id)))
  const lens = useLateBenchState((state) => state.lens)
  const around = useLateBenchState(useShallow((state) => (segment ? aroundOf(state, segment) : alone)))
  return useMemo(
    () => (segment ? { segment, analysis: analyse(segment, lens, around) } : {}),
    [segment, lens, around],
  )
}
