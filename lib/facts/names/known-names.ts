import { countryNames } from './countries'
import { bodyAcronyms, commonAcronyms } from './lists/acronyms'
import { bodies } from './lists/bodies'
import { cities } from './lists/cities'
import { historicalPeople } from './lists/historical-people'
import { leaders } from './lists/leaders'
import { nameKey, type NameList } from './lists/name-list'
import { plainBodies } from './lists/plain-bodies'
import { plainPlaces } from './lists/plain-places'
import { regions } from './lists/regions'
import { watersAndMountains } from './lists/waters-and-mountains'
import type { NameKind } from './name-candidate'

/** A name that a list has, with its English, the best first. */
export type KnownName = {
  english: readonly string[]
  reason: 'exonym' | 'acronym' | 'country' | 'same'
  kind?: NameKind
}

let known: ReadonlyMap<string, KnownName> | undefined

/** Every name of the lists by its `nameKey`; read once. */
function knownNames(): ReadonlyMap<string, KnownName> {
  return (known ??= readLists())
}

function readLists(): ReadonlyMap<string, KnownName> {
  const names = new Map<string, KnownName>()
  const put = (key: string, name: KnownName) => {
    if (!names.has(key)) names.set(key, name)
  }
  const putAll = (list: NameList, reason: KnownName['reason'], kind?: NameKind) =>
    list.forEach((english, key) => put(key, { english, reason, kind }))
  putAll(bodyAcronyms, 'acronym', 'body')
  putAll(commonAcronyms, 'acronym')
  putAll(regions, 'exonym', 'place')
  putAll(cities, 'exonym', 'place')
  putAll(watersAndMountains, 'exonym', 'place')
  putAll(bodies, 'exonym', 'body')
  putAll(leaders, 'exonym', 'person')
  putAll(historicalPeople, 'exonym', 'person')
  leaders.forEach((english, key) => {
    const surname = key.replace(/^\S+ (?:fattah )?/, '')
    const surnames = english.map((name) => name.replace(/^\S+ (?:Fattah )?/, ''))
    if (surname !== key) put(surname, { english: [...new Set(surnames)], reason: 'exonym', kind: 'person' })
  })
  countryNames().forEach((english, key) => put(key, { english: [english], reason: 'country', kind: 'place' }))
  plainPlaces.forEach((key) => put(key, { english: [], reason: 'same', kind: 'place' }))
  plainBodies.forEach((key) => put(key, { english: [], reason: 'same', kind: 'body' }))
  for (const [key, name] of [...names])
    if (/^l(?:e|a|es) /.test(key)) put(key.slice(key.indexOf(' ') + 1), name)
  return names
}

/** What the lists know of a name, also without its article: "Caire" for "Le Caire". */
export function knownName(name: string): KnownName | undefined {
  return knownByKey(nameKey(name))
}

/** `knownName` for a name whose `nameKey` the caller has. */
export function knownByKey(key: string): KnownName | undefined {
  return knownNames().get(key)
}

let phrases: ReadonlyMap<string, readonly string[]> | undefined

/** The keys of known names of several words by their first word, the longest first. */
export function knownPhrases(firstWord: string): readonly string[] {
  phrases ??= readPhrases()
  return phrases.get(firstWord) ?? []
}

function readPhrases(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const key of knownNames().keys()) {
    const space = key.indexOf(' ')
    if (space < 0) continue
    const first = key.slice(0, space)
    const list = found.get(first)
    if (list) list.push(key)
    else found.set(first, [key])
  }
  found.forEach((list) => list.sort((a, b) => b.length - a.length))
  return found
}
