const irregularPlurals = {
  man: 'men',
  woman: 'women',
  child: 'children',
  person: 'people',
  foot: 'feet',
  tooth: 'teeth',
  knife: 'knives',
  life: 'lives',
  wife: 'wives',
  half: 'halves',
  leaf: 'leaves',
  thief: 'thieves',
  shelf: 'shelves',
  loaf: 'loaves',
  hero: 'heroes',
  potato: 'potatoes',
  tomato: 'tomatoes',
  veto: 'vetoes',
  embargo: 'embargoes',
  torpedo: 'torpedoes',
}

/** Words of one form, and words that are many already. */
const invariable = new Set(
  'ammunition artillery cattle cavalry custody debris equipment evidence infantry information livestock machinery police personnel series shrapnel species weaponry'.split(
    ' ',
  ),
)

/** "forces", "talks", "headquarters": lower case, in an "s" that makes no other word than a plural. */
function isPlural(word: string): boolean {
  return /^\p{Ll}.*[^aiosu]s$/u.test(word) && word !== 'lens'
}
const irregular: ReadonlyMap<string, string> = new Map(Object.entries(irregularPlurals))

/** The plural of one English noun as it is written, its capitals kept: "convoy" → "convoys", "NGO" → "NGOs". */
export function pluralOfWord(word: string): string {
  const lower = word.toLowerCase()
  if (word === word.toUpperCase() && word !== lower) return `${word}s`
  const known = irregular.get(lower)
  if (known) return word.charAt(0) + known.slice(1)
  if (lower.endsWith('man') && /.(?:wo|[^ou\W])man$/.test(lower) && !/(?:ger|talis|cai|sha)man$/.test(lower))
    return `${word.slice(0, -2)}en`
  if (lower.endsWith('craft') || invariable.has(lower) || isPlural(word)) return word
  if (/.person$/.test(lower)) return `${word.slice(0, -6)}people`
  if (lower.endsWith('sis')) return `${word.slice(0, -2)}es`
  if (/[sxz]$|[cs]h$/.test(lower)) return `${word}es`
  if (lower.endsWith('y') && /[^aeiou]y$/.test(lower) && !/^\p{Lu}/u.test(word))
    return `${word.slice(0, -1)}ies`
  return `${word}s`
}

/** The plural of an English term: its head is the word before "of", "for", "in", "to", "at", "on", else the last one. */
export function pluralOfTerm(term: string): string {
  const head = /^(.*?)(\s(?:of|for|in|to|at|on|with|from)\s.*)$/su.exec(term)
  const [phrase, rest] = head ? [head[1] ?? '', head[2] ?? ''] : [term, '']
  const last = /[\p{L}\p{M}]+$/u.exec(phrase)?.[0]
  if (last === undefined) return term
  return phrase.slice(0, phrase.length - last.length) + pluralOfWord(last) + rest
}
