'use client'

import { useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { Segment } from '@/lib/domain/segment'
import { useBenchState } from '../bench-provider'
import { analyse, type Analysis } from './analysis'
import { aroundOf } from './bench-state'

/** Facts, terms and findings of a segment as it stands now. */
export function useAnalysis(segment: Segment | undefined): Analysis | undefined {
  const lens = useBenchState((state) => state.lens)
  const around = useBenchState(useShallow((state) => (segment ? aroundOf(state, segment) : [])))
  return useMemo(() => segment && analyse(segment, lens, around), [segment, lens, around])
}
