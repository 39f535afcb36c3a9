import type { TermEntry } from '@/lib/domain/term-entry'
import { createFormIndex, type FormIndex } from './form-index'

/** What stood at each place before it was changed, the last changed first. */
export type Change = readonly { place: number; entry: TermEntry | undefined }[]

/** Entries by their id and in their order, and their forms. */
export type TermIndex = {
  forms: FormIndex
  /** Takes entries out and then puts entries in; gives what undoes it. */
  change(put: readonly TermEntry[], remove: readonly string[]): Change
  /** Undoes a change; gives what does it again. */
  restore(change: Change): Change
  /** The entries in their order. */
  list(): TermEntry[]
}

/** An index of these entries; of two with one id the later stands, in the place of the earlier. */
export function createTermIndex(entries: readonly TermEntry[]): TermIndex {
  const forms = createFormIndex()
  const places = new Map<string, number>()
  for (const entry of entries) set(places.get(entry.id) ?? forms.entries.length, entry)

  function set(place: number, entry: TermEntry | undefined): TermEntry | undefined {
    const before = forms.set(place, entry)
    if (before && before.id !== entry?.id) places.delete(before.id)
    if (entry && before?.id !== entry.id) places.set(entry.id, place)
    return before
  }

  const exchange = (place: number, entry: TermEntry | undefined) => ({ place, entry: set(place, entry) })

  return {
    forms,
    change(put, remove) {
      const undo: { place: number; entry: TermEntry | undefined }[] = []
      for (const id of remove) {
        const place = places.get(id)
        if (place !== undefined) undo.push(exchange(place, undefined))
      }
      for (const entry of put) {
        const place = places.get(entry.id) ?? forms.entries.length
        if (forms.entries[place] !== entry) undo.push(exchange(place, entry))
      }
      return undo.reverse()
    },
    restore: (change) => change.map(({ place, entry }) => exchange(place, entry)).reverse(),
    list: () => forms.entries.filter((entry) => entry !== undefined),
  }
}
