import type { TermEntry } from '@/lib/domain/term-entry'
import { searchKey } from '@/lib/language/search-key'

/**
 * The entries that hold in a project's articles, the project's before the workspace's. What the project says of a French
 * form goes before what the workspace says of it, case and accents apart: a workspace entry loses the forms that the
 * project has too, and is left out where none remains. Entries that lose nothing are the same objects as before.
 */
export function entriesInScope<E extends TermEntry>(workspace: readonly E[], project: readonly E[]): E[] {
  const taken = new Set(project.flatMap((entry) => entry.source.map(searchKey)))
  if (taken.size === 0) return [...workspace]
  const left = workspace.flatMap((entry): E[] => {
    const source = entry.source.filter((form) => !taken.has(searchKey(form)))
    if (source.length === entry.source.length) return [entry]
    return source.length === 0 ? [] : [{ ...entry, source }]
  })
  return [...project, ...left]
}
