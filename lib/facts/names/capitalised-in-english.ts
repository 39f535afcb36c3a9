import { adjectivesOfCountries, englishNationalities } from './lists/nationalities'
import { englishKeys } from './read-english'

const months =
  'january february march april may june july august september october november december jan feb aug sept oct nov dec'
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'
const forms = 'i mr mrs ms dr sir lord god internet state'

let expected: ReadonlySet<string> | undefined

/** Keys of words that English writes with a capital and French does not, with their plurals: "French", "Tuesday", "May". */
export function capitalisedInEnglish(key: string): boolean {
  expected ??= new Set([
    ...`${months} ${weekdays} ${forms}`.split(' '),
    ...[...adjectivesOfCountries.values(), [...englishNationalities.values()]]
      .flat()
      .flatMap(englishKeys)
      .flatMap((word) => [word, `${word}s`]),
  ])
  return expected.has(key)
}
