import type { TermEntry } from '@/lib/domain/term-entry'

/** What has to be put in and taken out so that the entries known by their ids become the others. */
export function termDifference<E extends TermEntry>(
  known: ReadonlyMap<string, E>,
  wanted: readonly E[],
): { put: E[]; remove: string[] } {
  const ids = new Set(wanted.map(({ id }) => id))
  return {
    put: wanted.filter((entry) => !sameEntry(known.get(entry.id), entry)),
    remove: [...known.keys()].filter((id) => !ids.has(id)),
  }
}

/** An entry that shares a French form with the project's is made anew each time, without that form: its forms tell. */
function sameEntry(
  known: (TermEntry & { version?: number }) | undefined,
  entry: TermEntry & { version?: number },
) {
  if (known === entry) return true
  return (
    known !== undefined &&
    known.version !== undefined &&
    known.version === entry.version &&
    known.source.length === entry.source.length &&
    known.source.every((form, i) => form === entry.source[i])
  )
}
