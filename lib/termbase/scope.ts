import type { TermEntry } from '@/lib/domain/term-entry'
import { searchKey } from '@/lib/language/search-key'

/**
 * What an article's termbase holds: the workspace's entries and then the project's. A project's entry, whatever its
 * status, takes the French forms that it shares (by their search key) away from the workspace's; entries of the
 * workspace that are left without French are out. Entries that keep all their forms are the same objects as before.
 */
export function entriesInScope<E extends TermEntry>(workspace: readonly E[], project: readonly E[]): E[] {
  const taken = new Set(project.flatMap((entry) => entry.source.map(searchKey)))
  if (taken.size === 0) return [...workspace, ...project]
  const left = workspace.flatMap((entry): E[] => {
    const source = entry.source.filter((form) => !taken.has(searchKey(form)))
    if (source.length === entry.source.length) return [entry]
    return source.length > 0 ? [{ ...entry, source }] : []
  })
  return [...left, ...project]
}
