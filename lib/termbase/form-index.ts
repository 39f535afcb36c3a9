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
  /** What must stand in the text: the form, or one of its inflected forms. */
  spelling: string
  role: Role
  plural: boolean
  /** Characters at its start whose case is free. */
  free: number
  /** A word that must stand before it without belonging to it ("du" before "Havre"). */
  lead?: string
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
  add(form: IndexedForm<Role>): void
  /** Every occurrence of every form, overlapping ones too. */
  find(text: string, tokens: readonly TermToken[]): Occurrence<Role>[]
}

/** An empty index of forms in one language. */
export function createFormIndex<Role>(edges: WordEdges): FormIndex<Role> {
  const trie = createTokenTrie()
  const formsAt: (IndexedForm<Role>[] | undefined)[] = []

  function add(form: IndexedForm<Role>) {
    const { lead, spelling } = form
    const path = termTokens(lead === undefined ? spelling : `${lead} ${spelling}`).map((token) => token.hash)
    if (path.length === 0) return
    const node = trie.insert(path)
    const forms = formsAt[node]
    if (forms) forms.push(form)
    else formsAt[node] = [form]
  }

  function find(text: string, tokens: readonly TermToken[]): Occurrence<Role>[] {
    const occurrences: Occurrence<Role>[] = []
    const textCase = readTextCase(text, tokens)

    function compare(forms: readonly IndexedForm<Role>[], start: number, last: number) {
      for (const found of forms) {
        const first = found.lead === undefined ? start : start + 1
        const { entry, spelling, free } = found
        if (!edges.begins(text, tokens, first, entry) || !edges.ends(text, tokens, last, entry)) continue
        const here = text.slice(tokens[first]?.from, tokens[last]?.to)
        const context = textCase(first, last)
        const result =
          here === spelling
            ? compareCase(here, spelling, entry, context)
            : compareCase(canonicalText(here), canonicalText(spelling), entry, context, free)
        if (result) occurrences.push({ found, first, last, ...result })
      }
    }

    for (let start = 0; start < tokens.length; start++) {
      let node = rootNode
      for (let last = start; last < tokens.length; last++) {
        node = trie.step(node, tokens[last]?.hash ?? 0)
        if (node === 0) break
        const forms = formsAt[node]
        if (forms) compare(forms, start, last)
      }
    }
    return occurrences
  }

  return { add, find }
}
