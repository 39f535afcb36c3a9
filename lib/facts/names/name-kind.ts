import type { Evidence } from './evidence'
import { knownByKey } from './known-names'
import { addresses, bodyNouns, functions, placeNouns } from './lists/cue-words'
import { givenNames } from './lists/given-names'
import { nameKey } from './lists/name-list'
import type { NameKind } from './name-candidate'
import type { Word } from './read-words'
import type { Run } from './run'

const placing = new Set(['a', 'en', 'au', 'aux', 'vers'])
const linking = new Set(['de', 'du', 'des', 'la', 'le', 'les'])
const determiners = new Set(['le', 'la', 'les', 'un', 'une', 'du', 'des', 'au', 'aux', 'ce', 'cette'])

/** What a name is of: by its own form, the lists, the words around it, and what the rest of the article says; else undefined. */
export function kindOfRun(
  words: readonly Word[],
  run: Run,
  text: string,
  evidence: Evidence,
): NameKind | undefined {
  const { first, last } = run
  const word = words[first] as Word
  if (run.kind) return run.kind
  const single = first === last
  const key = single ? word.key : nameKey(text.slice(run.from, run.to))
  const around = kindFromAround(words, run)
  if (around === 'person') return 'person'
  const named = givenNames.has(word.key.split(' ')[0] ?? '')
  if (!single && named) return 'person'
  if (single && evidence.kindOf(key) === 'person') return 'person'
  const known = knownByKey(key)
  if (known?.kind) return known.kind
  if (run.acronym) return around ?? evidence.kindOf(key) ?? (known ? undefined : 'body')
  if (around) return around
  const told = evidence.kindOf(key) ?? (single ? undefined : evidence.kindOf((words[last] as Word).key))
  if (told) return told
  if (single) return named ? 'person' : undefined
  if (word.shape === 'capitals') return 'body'
  return last - first < 4 && !hasDeterminer(words, first) && isPlain(words, run) ? 'person' : undefined
}

/** What the words before and behind a name say, or undefined. */
export function kindFromAround(words: readonly Word[], { first, last }: Run): NameKind | undefined {
  const word = words[first] as Word
  const one = word.joined ? words[first - 1] : undefined
  const two = one?.joined ? words[first - 2] : undefined
  const three = two?.joined ? words[first - 3] : undefined
  const bare = word.elided === ''
  if (one && bare) {
    if (addresses.has(one.key)) return 'person'
    if (bodyNouns.has(one.key)) return 'body'
    if (functions.has(one.key)) return 'person'
    const epithet = one.shape === 'lower' && !linking.has(one.key) && !placing.has(one.key)
    if (two && epithet && !one.elided && functions.has(two.key) && one.key !== 'et' && one.key !== 'que')
      return 'person'
    if (placeNouns.has(one.key)) return 'place'
    if (placing.has(one.key) && !givenNames.has(word.key)) return 'place'
    if (one.key === 'dans' || (linking.has(one.key) && two?.key === 'dans')) return 'place'
  }
  if (two && one && linking.has(one.key)) {
    const noun = linking.has(two.key) ? three : two
    if (noun && placeNouns.has(noun.key)) return 'place'
    if (one.key === 'du' && noun?.key === 'membre') return 'body'
  }
  if (one && word.elided.toLowerCase() === 'd' && placeNouns.has(one.key)) return 'place'
  if (
    one &&
    word.elided.toLowerCase() === 'l' &&
    (one.key === 'dans' || (one.key === 'de' && two && placeNouns.has(two.key)))
  )
    return 'place'
  const behind = words[last + 1]
  if (
    behind?.shape === 'digits' &&
    (behind.mark === ',' || behind.mark === '(') &&
    words[last + 2]?.key === 'ans'
  )
    return 'person'
  if (behind?.mark === ',' && !hasDeterminer(words, first) && isApposition(words, last + 1)) return 'person'
  return undefined
}

/** ", président de", ", le maire de", ", ancien ministre". */
function isApposition(words: readonly Word[], at: number): boolean {
  for (let k = at; k < at + 3; k++) {
    const word = words[k]
    if (!word || (k > at && !word.joined) || word.shape !== 'lower') return false
    if (functions.has(word.key)) return true
    if (!/^(?:le|la|l|un|une|ancien|ancienne|nouveau|nouvelle|son|sa|premier|premiere|jeune)$/.test(word.key))
      return false
  }
  return false
}

/** No word of two capitals, as brands have ("JPMorgan"). */
function isPlain(words: readonly Word[], { first, last }: Run): boolean {
  return words.slice(first, last + 1).every(({ text }) => !/\p{Ll}\p{Lu}|\p{Lu}\p{Lu}/u.test(text))
}

function hasDeterminer(words: readonly Word[], first: number): boolean {
  const word = words[first] as Word
  if (word.elided) return true
  const before = word.joined ? words[first - 1] : undefined
  return before !== undefined && determiners.has(before.key)
}
