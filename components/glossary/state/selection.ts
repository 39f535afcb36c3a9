/** What is selected in a list, and from where the next range runs. */
export type Selection = {
  ids: ReadonlySet<string>
  /** Where a range begins; null before the first. */
  anchor: string | null
  /** What was selected when the range began; the range is laid over it. */
  base: ReadonlySet<string>
}

export const nothingSelected: Selection = { ids: new Set(), anchor: null, base: new Set() }

/** Takes one in or out; a range may begin there. */
export function toggle(selection: Selection, id: string): Selection {
  const ids = new Set(selection.ids)
  if (!ids.delete(id)) ids.add(id)
  return { ids, anchor: id, base: new Set([...ids].filter((other) => other !== id)) }
}

/** Selects from the anchor (or from `active`, where there is none in the list) to an entry, instead of the range before. */
export function extendTo(
  selection: Selection,
  order: readonly string[],
  active: string | null,
  to: string,
): Selection {
  const known = selection.anchor !== null && order.includes(selection.anchor)
  const anchor = known ? selection.anchor : (active ?? to)
  const base = known ? selection.base : selection.ids
  const start = order.indexOf(anchor ?? to)
  const end = order.indexOf(to)
  if (start < 0 || end < 0) return selection
  const range = order.slice(Math.min(start, end), Math.max(start, end) + 1)
  return { ids: new Set([...base, ...range]), anchor, base }
}

/** Selects these and no others. */
export function selectAll(ids: readonly string[]): Selection {
  return { ids: new Set(ids), anchor: null, base: new Set() }
}
