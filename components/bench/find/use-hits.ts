'use client'

import { createContext, useContext, useMemo } from 'react'
import { plainText } from '@/lib/domain/inline-content'
import type { Annotation } from '@/lib/editor/annotations'
import { useSegment } from '../bench-provider'
import { findHits, type Query } from './find-hits'

/** What the find bar looks for, and where it stands; null while it is closed. */
export type Search = Query & { current: { id: string; side: 'source' | 'target'; from: number } | null }

export const SearchContext = createContext<Search | null>(null)

const none = { source: [], target: [] }

/** Where the find bar's words stand in a segment. */
export function useHits(id: string): { source: Annotation[]; target: Annotation[] } {
  const search = useContext(SearchContext)
  const segment = useSegment(search ? id : null)
  return useMemo(() => {
    if (!search || !segment) return none
    const mark = (side: 'source' | 'target') =>
      findHits(plainText(segment[side]), search).map(({ from, to }) => {
        const { current } = search
        const here = current?.id === id && current.side === side && current.from === from
        return { from, to, className: here ? 'hit hit-current' : 'hit' }
      })
    return { source: mark('source'), target: mark('target') }
  }, [search, segment, id])
}
