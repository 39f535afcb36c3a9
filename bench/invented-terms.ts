import type { TermEntry } from '@/lib/domain/term-entry'

const given =
  'Anna Boris Claire Denis Elena Farid Galina Hugo Irina Jean Karim Léa Marc Nadia Oleh Petro Quentin Raïssa Serhiy Tamara Ursule Viktor Wassim Xavier Yulia Zoé Jean-Pierre Marie-Claude Anne-Sophie Abdoulaye'.split(
    ' ',
  )
const onsets = 'B Br Ch D Dm G Gr H K Kr L M N P Pr R S St T Tch V Z'.split(' ')
const middles = 'a e i o ou u é ia ie'.split(' ')
const joints = 'b d k l lm m n nd r rs s t v z ch g'.split(' ')
const endings = 'enko ov ski skaïa iev ard eau ier in et ou a yan idzé er'.split(' ')
const placeEndings = 'sk iv ville ac ka grad ino bourg opol ets an y'.split(' ')

const placeForms: readonly (readonly [french: string, english: string])[] = [
  ['*', '*'],
  ['Saint-*', 'Saint-*'],
  ['Nouvelle-*', 'Nova *'],
  ['Le *', 'Le *'],
  ['*-sur-Mer', '*-sur-Mer'],
  ['mont *', 'Mount *'],
  ['lac de *', 'Lake *'],
  ['région de *', '* region'],
]
const bodyForms: readonly (readonly [french: string, english: string])[] = [
  ['ministère de la Culture de *', '* Ministry of Culture'],
  ['ministère de la Santé de *', '* Ministry of Health'],
  ['Fédération des travailleurs de *', 'Federation of Workers of *'],
  ['Union des éleveurs de *', 'Union of Breeders of *'],
  ['Banque nationale de *', 'National Bank of *'],
  ['Parti populaire de *', 'People’s Party of *'],
  ['Cour d’appel de *', '* Court of Appeal'],
  ['Université de *', 'University of *'],
]
const productForms: readonly (readonly [french: string, english: string])[] = [
  ['missile *', '* missile'],
  ['char *', '* tank'],
  ['avion de chasse *', '* fighter jet'],
  ['* 300', '* 300'],
]
const nouns: readonly (readonly [french: string, english: string])[] = [
  ['groupe', 'unit'],
  ['démineur', 'deminer'],
  ['canal', 'canal'],
  ['convoi', 'convoy'],
  ['garde', 'guard'],
  ['opérateur', 'operator'],
  ['réseau', 'network'],
  ['fonds', 'fund'],
  ['accord', 'agreement'],
  ['mission', 'mission'],
]
const qualities: readonly (readonly [french: string, english: string])[] = [
  ['national', 'national'],
  ['portuaire', 'harbor'],
  ['électrogène', 'generating'],
  ['maritime', 'sea'],
  ['de céréales', 'grain'],
  ['frontalier', 'border'],
]

/** Of twenty entries, eight are persons, five places, four bodies, one a product and two common terms. */
const kinds: readonly TermEntry['kind'][] = [
  'person',
  'place',
  'body',
  'person',
  'common',
  'person',
  'place',
  'body',
  'person',
  'product',
  'person',
  'place',
  'body',
  'person',
  'common',
  'person',
  'place',
  'body',
  'person',
  'place',
]

export function mix(n: number): number {
  let hash = Math.imul(n + 1, 0x9e3779b1)
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}

export function pick<T>(list: readonly T[], n: number): T {
  return list[n % list.length] as T
}

function stem(n: number): string {
  const hash = mix(n)
  const start = pick(onsets, hash) + pick(middles, hash >>> 5) + pick(joints, hash >>> 9)
  return hash % 3 === 0 ? start : start + pick(middles, hash >>> 14) + pick(joints, hash >>> 18)
}

function fill([french, english]: readonly [string, string], name: string): [string, string] {
  return [french.replace('*', name), english.replace('*', name)]
}

function formsOf(kind: TermEntry['kind'], n: number): { source: string[]; target: string } {
  const hash = mix(n + 7)
  if (kind === 'person') {
    const surname = stem(n >>> 1) + pick(endings, hash)
    const full = `${pick(given, hash >>> 4)} ${surname}`
    return { source: n % 3 === 0 ? [full, surname] : [full], target: full.replace(/ou/g, 'u') }
  }
  if (kind === 'common') {
    const [noun, english] = pick(nouns, hash)
    const [quality, adjective] = pick(qualities, hash >>> 4)
    const name = stem(n).toLowerCase()
    return { source: [`${noun} ${quality} ${name}`], target: `${adjective} ${name} ${english}` }
  }
  const place = stem(n) + pick(placeEndings, hash)
  const forms = kind === 'place' ? placeForms : kind === 'body' ? bodyForms : productForms
  const [source, target] = fill(pick(forms, hash >>> 6), place)
  return { source: [source], target: target.replace(/ou/g, 'u') }
}

/** A glossary, the same at every call: names that share their beginnings as those of a newsroom do, one a stretch. */
export function inventedTerms(count: number): TermEntry[] {
  return Array.from({ length: count }, (_, n) => {
    const kind = pick(kinds, n)
    const { source, target } = formsOf(kind, n)
    return {
      id: `term-${n}`,
      source,
      target,
      accepted: n % 5 === 0 ? [`the ${target}`] : [],
      forbidden: target === source[0] || n % 2 === 0 ? [] : [source[0] ?? ''],
      kind,
      caseRule: kind === 'common' ? 'initial' : 'exact',
      note: '',
      status: 'approved',
    }
  })
}
