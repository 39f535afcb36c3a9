'use client'

import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Segment } from '@/lib/domain/segment'
import type { Bench } from './state/create-bench'
import type { BenchState } from './state/bench-state'

const BenchReactContext = createContext<Bench | null>(null)

export function BenchProvider({ bench, children }: { bench: Bench; children: ReactNode }) {
  return <BenchReactContext value={bench}>{children}</BenchReactContext>
}

/** The bench of the article that the page shows. */
export function useBench(): Bench {
  const bench = useContext(BenchReactContext)
  if (!bench) throw new Error('useBench needs a BenchProvider above it')
  return bench
}

/** A part of the bench's state; the component renders again when it changes. */
export function useBenchState<T>(select: (state: BenchState) => T): T {
  return useStore(useBench().store, select)
}

/** The same, told a frame later, so that nothing delays the letter that is being typed. */
export function useLateBenchState<T>(select: (state: BenchState) => T): T {
  const { store, subscribeAfterPaint } = useBench()
  return useSyncExternalStore(
    subscribeAfterPaint,
    () => select(store.getState()),
    () => select(store.getInitialState()),
  )
}

/** A segment as it stands now. */
export function useSegment(id: string | null): Segment | undefined {
  return useBenchState((state) => (id === null ? undefined : state.segments.get(id)))
}
