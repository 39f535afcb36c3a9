import type { Evidence } from './evidence'
import { knownByKey } from './known-names'
import { functions } from './lists/cue-words'
import { isNationality } from './lists/nationalities'
import { ordinaryWords } from './lists/ordinary-words'
import { matchPhrase } from './match-phrase'
import type { Word } from './read-words'
import { runOf, type Run } from './run'

/**
 * The names of a heading in capitals: what the lists know, and what the article names elsewhere. Words that both name in a row
 * are one name.
 */
export function readHeading(words: readonly Word[], evidence: Evidence): Run[] {
  const runs: Run[] = []
  for (let i = 0; i < words.length;) {
    const word = words[i] as Word
    const phrase = matchPhrase(words, i)
    if (phrase) {
      runs.push(runOf(words, i, phrase.last, phrase.known.kind))
      i = phrase.last + 1
      continue
    }
    if (!isName(word, evidence)) {
      i++
      continue
    }
    let last = i
    if (evidence.isName(word.key))
      while (
        words[last + 1]?.joined &&
        !words[last + 1]?.elided &&
        !knownByKey(words[last + 1]!.key) &&
        isName(words[last + 1] as Word, evidence)
      )
        last++
    const known = last === i ? knownByKey(word.key) : undefined
    runs.push({
      first: i,
      last,
      from: word.from,
      to: (words[last] as Word).to,
      kind: known?.kind ?? evidence.kindOf((words[last] as Word).key),
      acronym:
        known?.reason === 'acronym' ||
        (word.text.length < 5 && last === i && !known && evidence.kindOf(word.key) !== 'person'),
    })
    i = last + 1
  }
  return runs
}

function isName({ key, shape, text }: Word, evidence: Evidence): boolean {
  if (shape !== 'capitals' || text.length < 2 || ordinaryWords.has(key) || functions.has(key)) return false
  const known = knownByKey(key)
  if (known) return true
  return evidence.isName(key) && !isNationality(key) && !evidence.isLower(key)
}
