import type { NameConflict } from '@/lib/domain/name-conflict'
import { editDistance } from '@/lib/language/edit-distance'
import { foldWord } from '@/lib/language/normalise'
import { nameHeads } from './name-heads'
import type { NameReading } from './read-names'

/** What English adds to a name when it means what belongs to it: "Kharkivan", "the Marenkos". */
const endings = /^(?:s|es|n|an|ian|ean|ese|i|ite|ic|er)$/

const wordPattern = /\p{Lu}[\p{L}\p{M}'’]*/gu
const possessive = /['’]s?$/u

/** Whether two words are one name in two spellings: nearly the same letters, and neither made from the other. */
export function isOtherSpelling(a: string, b: string): boolean {
  if (a === b) return false
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const [foldedShort, foldedLong] = [foldWord(short), foldWord(long)]
  if (foldedShort === foldedLong)
    return a.normalize('NFC') !== b.normalize('NFC') && !isCapitals(a) && !isCapitals(b)
  if (foldedLong.startsWith(foldedShort) && endings.test(foldedLong.slice(foldedShort.length))) return false
  if (foldedShort.charAt(0) !== foldedLong.charAt(0) || short.length < 4) return false
  const most = short.length < 6 ? 1 : 2
  return editDistance(foldedShort, foldedLong, most) <= most
}

function isCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase()
}

/** The capitalised words of an English form, without possessives. */
function wordsOf(text: string): string[] {
  return [...text.matchAll(wordPattern)].map(([word]) => word.replace(possessive, ''))
}

/**
 * Unsettled names that the English of an article writes in two ways. `readings` are its segments in reading order with
 * their English texts. The spelling that stands most often leads, the earlier one where they are even.
 */
export function findNameConflicts(
  readings: readonly { reading: NameReading; target: string }[],
): NameConflict[] {
  const heads = nameHeads(readings.map(({ reading }) => reading))
  const spelled = new Map<string, Map<string, number>>()
  for (const { reading, target } of readings)
    for (const { candidate, held } of reading.names) {
      if (!held?.range) continue
      const head = heads.get(candidate.text) ?? candidate.text
      const words = spelled.get(head) ?? new Map<string, number>()
      spelled.set(head, words)
      for (const word of wordsOf(target.slice(held.range.from, held.range.to)))
        words.set(word, (words.get(word) ?? 0) + 1)
    }
  return [...spelled].flatMap(([name, words]) => conflictsAmong(name, words))
}

function conflictsAmong(name: string, words: ReadonlyMap<string, number>): NameConflict[] {
  const left = [...words].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count)
  const conflicts: NameConflict[] = []
  for (let lead = left.shift(); lead; lead = left.shift()) {
    const { text } = lead
    const others = left.filter((other) => isOtherSpelling(text, other.text))
    if (others.length === 0) continue
    for (const other of others) left.splice(left.indexOf(other), 1)
    conflicts.push({ name, spellings: [lead, ...others] })
  }
  return conflicts
}
