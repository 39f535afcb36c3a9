import type { TermEntry } from '@/lib/domain/term-entry'
import { canonicalText } from '@/lib/language/normalise'
import { compareCase } from './compare-case'
import { readTextCase } from './text-case'
import type { Casing } from './term-match'
import { termTokens, type TermToken } from './term-tokens'
import { createTokenTrie, rootNode } from './token-trie'

/** One spelling to look for. */
export type IndexedForm<Role> = {
  entry: TermEntry
  /** The entry's own spelling. */
  form: string
  role: Role
  plural: boolean
  /** What must stand in the text, canonical. */
  canonical: string
  /** Characters at its start whose case is free. */
  free: number
  /** Tokens before it that belong to the path but not to the form ("du" before "Havre"). */
  lead: number
}

/** A form that stands in a text, from its first token to its last, both included. */
export type Occurrence<Role> = {
  found: IndexedForm<Role>
  first: number
  last: number
  casing: Casing
  allowed: boolean
}

/** Where a language lets a word begin and end. */
export type WordEdges = {
  begins(text: string, tokens: readonly TermToken[], first: number, entry: TermEntry): boolean
  ends(text: string, tokens: readonly TermToken[], last: number, entry: TermEntry): boolean
}

export type FormIndex<Role> = {
  add(spelling: string, form: Omit<IndexedForm<Role>, 'canonical' | 'lead'>, lead?: string): void
  /** Every occurrence of every form, overlapping ones too. */
  find(text: string, tokens: readonly TermToken[]): Occurrence<Role>[]
}

/** An empty index of forms in one language. */
export function createFormIndex<Role>(edges: WordEdges): FormIndex<Role> {
  const trie = createTokenTrie()
  const numbers = new Map<string, number>()
  const formsAt: (IndexedForm<Role>[] | undefined)[] = []

  function numberOf(key: string): number {
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, numbers.size + 1)
    return numbers.size
  }

  function add(spelling: string, form: Omit<IndexedForm<Role>, 'canonical' | 'lead'>, lead?: string) {
    const path = termTokens(spelling).map((token) => numberOf(token.key))
    if (path.length === 0) return
    if (lead !== undefined) path.unshift(numberOf(lead))
    const node = trie.insert(path)
    const forms = (formsAt[node] ??= [])
    forms.push({ ...form, canonical: canonicalText(spelling), lead: lead === undefined ? 0 : 1 })
  }

  function find(text: string, tokens: readonly TermToken[]): Occurrence<Role>[] {
    const occurrences: Occurrence<Role>[] = []
    const path = tokens.map((token) => numbers.get(token.key) ?? 0)
    const textCase = readTextCase(text, tokens)

    function compare(forms: readonly IndexedForm<Role>[], start: number, last: number) {
      for (const found of forms) {
        const first = start + found.lead
        const { entry, canonical, free } = found
        if (!edges.begins(text, tokens, first, entry) || !edges.ends(text, tokens, last, entry)) continue
        const here = canonicalText(text.slice(tokens[first]?.from, tokens[last]?.to))
        const result = compareCase(here, canonical, entry, textCase(first, last), free)
        if (result) occurrences.push({ found, first, last, ...result })
      }
    }

    for (let start = 0; start < path.length; start++) {
      let node = rootNode
      for (let last = start; last < path.length; last++) {
        const token = path[last] ?? 0
        node = token === 0 ? 0 : trie.step(node, token)
        if (node === 0) break
        const forms = formsAt[node]
        if (forms) compare(forms, start, last)
      }
    }
    return occurrences
  }

  return { add, find }
}
