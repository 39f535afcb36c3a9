import { searchKey } from '@/lib/language/search-key'
import type { TermColumn } from '../term-file'

/** Words of a column's name, in the form that searching gives them; the first group that has one decides. */
const roleWords: readonly (readonly [TermColumn, string])[] = [
  [
    'forbidden',
    'not pas forbidden banned avoid deprecated prohibited never interdit interdite interdits interdites proscrit proscrits eviter deconseille deconseilles',
  ],
  [
    'accepted',
    'accepted acceptable admitted allowed also synonym synonyms alternative alternatives variant variants admis accepte acceptes autorise autorises synonyme synonymes variante variantes tolere toleres',
  ],
  [
    'note',
    'note notes comment comments remark remarks definition definitions description explanation remarque remarques commentaire commentaires observation observations',
  ],
  ['kind', 'kind type category categorie nature genre'],
  ['caseRule', 'case caserule casse capitals capitalisation capitalization majuscules capitales sensitive'],
  ['status', 'status state statut etat'],
]

/** Words that name the language of a column, and those that say only which side it is. */
const languageWords = {
  source: words('fr fra fre french francais francaise frfr frca frbe frch'),
  target: words('en eng english anglais anglaise enus engb enuk enca enau'),
}
const sideWords = {
  source: words('source src original term terme word mot expression'),
  target: words('target tgt translation equivalent cible traduction'),
}

/** Words that may stand beside the others and say nothing. */
const fillers = words(
  'a the of to do use in le la les l d de du des a ne utiliser words mots form forms forme formes name nom language langue text texte preferred main principal principale other others autre autres term terms terme termes rule regle us gb uk ca fr be ch france',
)

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

const roles: ReadonlyMap<string, TermColumn> = new Map(
  roleWords.flatMap(([column, list]) => list.split(' ').map((word) => [word, column] as const)),
)

export type NamedColumn = {
  column: TermColumn
  /** Whether the name says its language, and not only "source" or "term". */
  sure: boolean
}

/** What a column's name, in either language, says that it holds; undefined for a name that says nothing. */
export function readColumnName(name: string): NamedColumn | undefined {
  if (name.length > 60) return undefined
  const parts = searchKey(name)
    .replace(/\ben (?=franc|angl)/, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  const has = (list: ReadonlySet<string>) => parts.some((part) => list.has(part))
  const isKnown = (part: string) =>
    roles.has(part) ||
    fillers.has(part) ||
    [languageWords, sideWords].some(({ source, target }) => source.has(part) || target.has(part))
  if (parts.length === 0 || parts.length > 5 || !parts.every(isKnown)) return undefined

  const french = has(languageWords.source)
  const english = has(languageWords.target)
  const role = roleWords.find(([column]) => parts.some((part) => roles.get(part) === column))?.[0]
  if (role !== undefined) {
    if (role === 'forbidden' && french && !english) return undefined
    if (role === 'accepted' && french && !english) return { column: 'source', sure: true }
    return { column: role, sure: true }
  }
  if (french !== english) return { column: french ? 'source' : 'target', sure: true }
  if (french || has(sideWords.target) === has(sideWords.source)) return undefined
  return { column: has(sideWords.source) ? 'source' : 'target', sure: false }
}
