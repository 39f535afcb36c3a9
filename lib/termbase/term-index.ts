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

export function createTermIndex(): TermIndex {
  const forms = createFormIndex()
  const places = new Map<string, number>()

  function set(place: number, entry: TermEntry | undefined) {
    const before = forms.set(place, entry)
    if (before && before.id !== entry?.id) places.delete(before.id)
    if (entry) places.set(entry.id, place)
    return { place, entry: before }
  }

  return {
    forms,
    change(put, remove) {
      const undo: { place: number; entry: TermEntry | undefined }[] = []
      for (const id of remove) {
        const place = places.get(id)
        if (place !== undefined) undo.push(set(place, undefined))
      }
      for (const entry of put) {
        const place = places.get(entry.id) ?? forms.entries.length
        if (forms.entries[place] !== entry) undo.push(set(place, entry))
      }
      return undo.reverse()
    },
    restore: (change) => change.map(({ place, entry }) => set(place, entry)).reverse(),
    list: () => forms.entries.filter((entry) => entry !== undefined),
  }
}
