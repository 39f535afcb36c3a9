import type { TermEntry, TermRecord } from '@/lib/domain/term-entry'
import { searchKey } from '@/lib/language/search-key'

const article = /^(?:[ld]' ?|(?:le|la|les|un|une|des|du) )(?=.)/

/** A French form by which two entries are the same: case, accents, hyphens, a leading article or elision apart. */
export function duplicateKey(form: string): string {
  const key = searchKey(form)
    .replace(/[-‐‑–]/g, ' ')
    .replace(/ +/g, ' ')
  return key.replace(article, '')
}

/**
 * Groups of two and more entries of one scope that share a French form, directly or over a third; each group, and the
 * groups among themselves, in the order in which the entries came. Linear in the number of forms.
 */
export function findDuplicates<Entry extends Pick<TermRecord, 'projectId'> & Pick<TermEntry, 'source'>>(
  entries: readonly Entry[],
): Entry[][] {
  const parent = entries.map((_, index) => index)
  const rootOf = (index: number): number => {
    let at = index
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at
      at = parent[at] ?? at
    }
    return at
  }

  const firstWith = new Map<string, number>()
  entries.forEach((entry, index) => {
    for (const form of entry.source) {
      const key = `${entry.projectId ?? ''}\n${duplicateKey(form)}`
      const first = firstWith.get(key)
      if (first === undefined) firstWith.set(key, index)
      else parent[Math.max(rootOf(first), rootOf(index))] = Math.min(rootOf(first), rootOf(index))
    }
  })

  const groups = new Map<number, Entry[]>()
  entries.forEach((entry, index) => {
    const root = rootOf(index)
    const group = groups.get(root)
    if (group) group.push(entry)
    else groups.set(root, [entry])
  })
  return [...groups.values()].filter((group) => group.length > 1)
}
