import { groupNames, type SpelledName } from './group-names'
import type { NameReading } from './read-names'

/** Which name each French spelling of an article's unsettled names belongs to, by the spelling of the fullest form. */
export function nameHeads(readings: readonly NameReading[]): Map<string, string> {
  const spellings = new Map<string, SpelledName>()
  for (const { names } of readings)
    for (const { candidate } of names) {
      const known = spellings.get(candidate.text)
      spellings.set(candidate.text, {
        text: candidate.text,
        person: (known?.person ?? false) || candidate.kind === 'person',
        count: (known?.count ?? 0) + 1,
      })
    }
  return groupNames([...spellings.values()])
}
