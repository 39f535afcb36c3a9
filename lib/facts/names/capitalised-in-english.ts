import { adjectivesOfCountries, englishNationalities } from './lists/nationalities'
import { englishKeys } from './read-english'

const months =
  'january february march april may june july august september october november december jan feb aug sept oct nov dec'
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'
const titles =
  'mr mrs ms dr sir lord president vice prime minister chancellor secretary foreign defense interior finance economy king queen crown prince princess pope saint st gen col maj capt lt sgt rep sen gov rev'
const others = 'i god internet state'

let expected: ReadonlySet<string> | undefined

/** Keys of words that English writes with a capital and French does not, with their plurals: "French", "Tuesday", "Gen." */
export function capitalisedInEnglish(key: string): boolean {
  expected ??= new Set([
    ...`${months} ${weekdays} ${titles} ${others}`.split(' '),
    ...[...adjectivesOfCountries.values(), [...englishNationalities.values()]]
      .flat()
      .flatMap(englishKeys)
      .flatMap((word) => [word, `${word}s`]),
  ])
  return expected.has(key)
}
