import type { Evidence } from './evidence'
import { noEvidence } from './evidence'
import { givenNames } from './lists/given-names'
import { nameKey } from './lists/name-list'
import { ordinaryWords } from './lists/ordinary-words'
import type { NameKind } from './name-candidate'
import { kindOfRun } from './name-kind'
import { readRuns } from './read-runs'
import { readWords, type Word } from './read-words'

/** What one text says by itself, so that it need not be read again. */
type Reading = {
  lower: readonly string[]
  names: readonly { key: string; words: readonly string[]; kind?: NameKind }[]
}

/**
 * What the whole article says about its words: which stand with a capital in mid-sentence, which in lower case, what the
 * names are names of, and where each is mentioned first.
 */
export type NameContext = Evidence & {
  readings: ReadonlyMap<string, Reading>
  /** Whether no text before this one names it, by the name or by the last word of a person's. */
  isFirstMention(name: string, text: string): boolean
}

/**
 * Reads the French plain texts of an article's segments, in reading order. Where the context of an earlier state of the article
 * is given, only new texts are read.
 */
export function nameContext(sources: readonly string[], earlier?: NameContext): NameContext {
  const readings = new Map<string, Reading>()
  const lower = new Set<string>()
  const kinds = new Map<string, Partial<Record<NameKind, number>>>()
  const first = new Map<string, number>()
  const order = new Map<string, number>()
  for (const text of sources) {
    if (readings.has(text)) continue
    const reading = earlier?.readings.get(text) ?? readText(text)
    const at = readings.size
    readings.set(text, reading)
    order.set(text, at)
    for (const word of reading.lower) lower.add(word)
    for (const { key, words, kind } of reading.names)
      for (const name of namedBy(key, words, kind)) {
        if (!first.has(name)) first.set(name, at)
        const votes = kinds.get(name) ?? {}
        if (kind) votes[kind] = (votes[kind] ?? 0) + (words.length > 1 ? 2 : 1)
        kinds.set(name, votes)
      }
  }
  return {
    readings,
    isName: (key) => kinds.has(key),
    isLower: (key) => lower.has(key),
    kindOf: (key) => favourite(kinds.get(key)),
    isFirstMention(name, text) {
      const at = order.get(text) ?? 0
      const key = nameKey(name)
      const surname = key.slice(key.lastIndexOf(' ') + 1)
      return Math.min(first.get(key) ?? at, first.get(surname) ?? at) >= at
    },
  }
}

function readText(text: string): Reading {
  const words = readWords(text)
  const names = readRuns(words, noEvidence).map((run) => {
    const head = words[run.first] as Word
    const doubtful =
      head.starts &&
      head.elided === '' &&
      run.last > run.first &&
      run.kind === undefined &&
      !givenNames.has(head.key)
    const first = doubtful ? run.first + 1 : run.first
    const parts = words.slice(first, run.last + 1).filter((word) => word.shape !== 'lower')
    return {
      key: nameKey(text.slice((words[first] as Word).from, run.to)),
      words: parts.map((word) => word.key),
      kind: kindOfRun(words, run, text, noEvidence),
    }
  })
  const lower = new Set<string>()
  for (const { shape, key } of words) if (shape === 'lower' && !ordinaryWords.has(key)) lower.add(key)
  return { lower: [...lower], names }
}

/** What a mention tells of: the name, and each part of a person's. */
function namedBy(key: string, words: readonly string[], kind: NameKind | undefined): string[] {
  if (kind !== 'person' || words.length < 2) return [key]
  return [key, ...words.filter((word) => word.length > 2)]
}

function favourite(votes: Partial<Record<NameKind, number>> | undefined): NameKind | undefined {
  if (!votes) return undefined
  const { person = 0, place = 0, body = 0 } = votes
  if (person > place && person > body) return 'person'
  if (place > person && place > body) return 'place'
  return body > person && body > place ? 'body' : undefined
}
