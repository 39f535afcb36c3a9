'use client'

import { useEffect } from 'react'
import type { BenchStore } from '../state/bench-state'
import { offsetIn } from '../text/offset-in'

const highlight = 'picked'

function sourceOf(node: Node | null): HTMLElement | null {
  const element = node instanceof Element ? node : node?.parentElement
  return element?.closest<HTMLElement>('.segment-source') ?? null
}

function follow(store: BenchStore): void {
  const selection = getSelection()
  const { picked } = store.getState()
  if (!selection || selection.rangeCount === 0 || (selection.isCollapsed && !picked)) return
  const cell = sourceOf(selection.anchorNode)
  if (!cell) return
  const range = selection.getRangeAt(0)
  const from = offsetIn(cell, range.startContainer, range.startOffset)
  const to = offsetIn(cell, range.endContainer, range.endOffset)
  const segmentId = cell.closest<HTMLElement>('[data-segment]')?.dataset.segment
  if (segmentId === undefined || from === null || to === null || from >= to)
    return store.setState({ picked: null })
  store.setState({ picked: { segmentId, from, to } })
  if (typeof Highlight === 'function') CSS.highlights.set(highlight, new Highlight(range.cloneRange()))
}

/** Keeps the words that were chosen in the French, marked, while others are chosen in the English: a page has one selection alone. */
export function usePickedSource(store: BenchStore): void {
  useEffect(() => {
    const life = new AbortController()
    document.addEventListener('selectionchange', () => follow(store), { signal: life.signal })
    const unsubscribe = store.subscribe(({ picked }, before) => {
      if (before.picked && !picked && typeof Highlight === 'function') CSS.highlights.delete(highlight)
    })
    return () => {
      life.abort()
      unsubscribe()
    }
  }, [store])
}
