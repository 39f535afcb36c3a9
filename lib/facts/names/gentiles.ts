import { knownByKey } from './known-names'
import { givenNames } from './lists/given-names'
import { isNationality } from './lists/nationalities'
import type { Word } from './read-words'

const several = new Set(
  'les des aux ces mes nos vos leurs ses deux trois quatre cinq six sept huit neuf dix cent mille plusieurs certains certaines quelques aucun chaque un une autres millions jeunes nombreux tous'.split(
    ' ',
  ),
)
const one = new Set('le la l du au ce cet cette un une chaque jeune'.split(' '))

const pluralEnding =
  /(?:ien|ienne|ai|aise|oi|oise|ain|aine|een|eenne|ite|iste|ique|ard|arde|enne|iot|iote|in|ine|ol|ole)s$|(?:ais|ois)$/
const singularEnding = /(?:ien|ienne|ais|aise|ois|oise|een|eenne|iste|ienne)$/

/** Whether a capitalised word is somebody by country, town, party or people: "les Lillois", "un Français", "Kurdes". */
export function isGentile(word: Word, before: Word | undefined): boolean {
  const determiner = word.elided ? word.elided.toLowerCase() : (before?.key ?? '')
  const known = knownByKey(word.key)
  if (known && !(several.has(determiner) && isNationality(word.key) && determiner !== 'les')) return false
  if (isNationality(word.key)) return true
  if (givenNames.has(word.key)) return false
  if (several.has(determiner) && pluralEnding.test(word.key)) return true
  return one.has(determiner) && singularEnding.test(word.key)
}
