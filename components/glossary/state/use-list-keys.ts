'use client'

import { useState, type KeyboardEvent, type MouseEvent } from 'react'
import { extendTo, nothingSelected, selectAll, toggle } from './selection'
import type { TermRowData } from './term-rows'

type ListActions = { onEdit: (id: string) => void; onDelete: (ids: string[]) => void }

/** Which row of the list is active, which are selected, and what keys and presses do to them. */
export function useListKeys(found: readonly TermRowData[], { onEdit, onDelete }: ListActions) {
  const [goal, setGoal] = useState<{ id: string } | null>(null)
  const [wanted, setWanted] = useState<string | null>(null)
  const [selection, setSelection] = useState(nothingSelected)
  const order = found.map(({ term }) => term.id)
  const activeId = wanted !== null && order.includes(wanted) ? wanted : (order[0] ?? null)
  const chosen = selection.ids.size === 0 ? [] : order.filter((id) => selection.ids.has(id))

  /** Makes a row the active one and moves the focus there. */
  function go(id: string | undefined) {
    if (id === undefined) return
    setWanted(id)
    setGoal({ id })
  }

  /** The row that the focus moves to when these are gone. */
  function neighbourOf(gone: readonly string[]): string | undefined {
    const left = new Set(gone)
    const at = order.findIndex((id) => left.has(id))
    return order.slice(at).find((id) => !left.has(id)) ?? order.slice(0, Math.max(0, at)).at(-1)
  }

  function onKeyDown(event: KeyboardEvent, page: number) {
    if (!(event.target instanceof HTMLElement) || event.altKey) return
    const control = event.ctrlKey || event.metaKey
    const focused = event.target.closest('[data-term]')?.getAttribute('data-term')
    const id = focused ?? activeId
    if (id === null) return
    const at = order.indexOf(id)
    const steps: Record<string, number> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: page,
      PageUp: -page,
      Home: -order.length,
      End: order.length,
    }
    const step = steps[event.key]
    if (control && event.key.toLowerCase() === 'a') setSelection(selectAll(order))
    else if (!focused || (control && step === undefined)) return
    else if (step !== undefined) {
      const to = order[Math.min(order.length - 1, Math.max(0, at + step))]
      if (event.shiftKey && to !== undefined) setSelection(extendTo(selection, order, id, to))
      go(to)
    } else if (event.key === 'Enter') onEdit(id)
    else if (event.key === ' ') setSelection(toggle(selection, id))
    else if (event.key === 'Delete' || event.key === 'Backspace') onDelete(chosen.length > 0 ? chosen : [id])
    else if (event.key === 'Escape' && chosen.length > 0) setSelection(nothingSelected)
    else return
    event.preventDefault()
  }

  function onPress(id: string, act: 'check' | 'edit' | 'delete' | 'row', event: MouseEvent) {
    if (event.shiftKey) setSelection(extendTo(selection, order, activeId, id))
    else if (act === 'check' || event.ctrlKey || event.metaKey) setSelection(toggle(selection, id))
    if (act === 'delete') return onDelete([id])
    setWanted(id)
    if (act !== 'check' && !event.shiftKey && !event.ctrlKey && !event.metaKey) onEdit(id)
    else go(id)
  }

  return {
    goal,
    activeId,
    chosen,
    selected: selection.ids,
    go,
    neighbourOf,
    onKeyDown,
    onPress,
    clear: () => setSelection(nothingSelected),
    toggleAll: () => setSelection(chosen.length === order.length ? nothingSelected : selectAll(order)),
  }
}
