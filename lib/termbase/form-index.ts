import type { TermEntry } from '@/lib/domain/term-entry'
import { canonicalText } from '@/lib/language/normalise'
import { compareCase } from './compare-case'
import { entryForms } from './entry-forms'
import type { Sides, SoughtForm } from './sought-form'
import type { Casing } from './term-match'
import { writeTokenHashes, type TermToken } from './term-tokens'
import { readTextCase } from './text-case'
import { createTokenTrie } from './token-trie'

/** A form that stands in a text, from its first token to its last, both included. */
export type Occurrence = {
  entry: TermEntry
  /** The entry's place in the index: earlier ones come first. */
  place: number
  found: SoughtForm
  /** Which of the entry's forms it is. */
  ordinal: number
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

export type FormIndex = {
  /** Entries at their places; a place stays empty once its entry is taken out. */
  entries: readonly (TermEntry | undefined)[]
  /** Puts an entry at a place, or none, and gives back what stood there. */
  set(place: number, entry: TermEntry | undefined): TermEntry | undefined
  /** Every occurrence in a text of every form looked for on a side, overlapping ones too, by where they start. */
  find(text: string, tokens: readonly TermToken[], side: Sides, edges: WordEdges): Occurrence[]
}

/**
 * The forms of entries, both sides in one tree that holds nothing but numbers: an entry's place, and which of its forms.
 * The forms themselves are derived again when a text first has one.
 */
export function createFormIndex(): FormIndex {
  const trie = createTokenTrie()
  const entries: (TermEntry | undefined)[] = []
  const derived = new Map<number, SoughtForm[]>()
  /** The tokens of one form at a time, to be filled again rather than made anew. */
  const path: number[] = []

  function eachPath(entry: TermEntry, visit: (length: number, number: number) => void) {
    const forms = entryForms(entry)
    for (let ordinal = 0; ordinal < forms.length; ordinal++) {
      const { lead, spelling, sides } = forms[ordinal]!
      const start = lead === undefined ? 0 : writeTokenHashes(lead, path)
      const length = writeTokenHashes(spelling, path, start)
      if (length > 0) visit(length, (ordinal << 2) | sides)
    }
  }

  function set(place: number, entry: TermEntry | undefined): TermEntry | undefined {
    const before = entries[place]
    if (before) eachPath(before, (length, number) => trie.remove(path, length, place, number))
    if (entry) eachPath(entry, (length, number) => trie.add(path, length, place, number))
    derived.delete(place)
    entries[place] = entry
    return before
  }

  function formsAt(place: number, entry: TermEntry): SoughtForm[] {
    const known = derived.get(place)
    if (known) return known
    const forms = entryForms(entry)
    derived.set(place, forms)
    return forms
  }

  function find(text: string, tokens: readonly TermToken[], side: Sides, edges: WordEdges): Occurrence[] {
    const occurrences: Occurrence[] = []
    const textCase = readTextCase(text, tokens)

    function compare(start: number, last: number, place: number, number: number) {
      if ((number & side) === 0) return
      const entry = entries[place]
      const ordinal = number >>> 2
      const found = entry && formsAt(place, entry)[ordinal]
      if (!found) return
      const first = found.lead === undefined ? start : start + 1
      const { spelling, free } = found
      if (!edges.begins(text, tokens, first, entry) || !edges.ends(text, tokens, last, entry)) return
      const here = text.slice(tokens[first]?.from, tokens[last]?.to)
      const context = textCase(first, last)
      const result =
        here === spelling
          ? compareCase(here, spelling, entry, context)
          : compareCase(canonicalText(here), canonicalText(spelling), entry, context, free)
      if (result) occurrences.push({ entry, place, found, ordinal, first, last, ...result })
    }

    for (let start = 0; start < tokens.length; start++)
      trie.walk(tokens, start, (last, place, number) => compare(start, last, place, number))
    return occurrences
  }

  return { entries, set, find }
}
