import type { NewTermEntry } from '@/lib/domain/term-entry'
import { searchKey } from '@/lib/language/search-key'

type Words<T extends string> = Readonly<Record<T, readonly string[]>>

const kindWords: Words<NewTermEntry['kind']> = {
  person: [
    'person',
    'people',
    'personne',
    'personnes',
    'personnage',
    'personnalite',
    'anthroponyme',
    'per',
    'name',
    'nom',
  ],
  place: [
    'place',
    'places',
    'location',
    'geography',
    'toponym',
    'lieu',
    'lieux',
    'endroit',
    'toponyme',
    'geographie',
    'loc',
    'gpe',
    'country',
    'city',
    'town',
    'region',
    'river',
    'pays',
    'ville',
    'fleuve',
  ],
  body: [
    'body',
    'organisation',
    'organization',
    'body or organisation',
    'institution',
    'org',
    'organisme',
    'institution ou organisation',
    'company',
    'agency',
    'group',
    'party',
    'team',
    'acronym',
    'entreprise',
    'societe',
    'agence',
    'groupe',
    'parti',
    'equipe',
    'sigle',
    'acronyme',
  ],
  product: [
    'product',
    'work',
    'product or work',
    'brand',
    'produit',
    'oeuvre',
    'produit ou oeuvre',
    'marque',
    'weapon',
    'title',
    'media',
    'event',
    'arme',
    'titre',
    'evenement',
  ],
  common: [
    'common',
    'term',
    'common term',
    'common noun',
    'commun',
    'terme',
    'terme courant',
    'nom commun',
    'noun',
    'phrase',
    'other',
    'autre',
    'expression',
  ],
}

const caseWords: Words<NewTermEntry['caseRule']> = {
  exact: [
    'exact',
    'strict',
    'case-sensitive',
    'case sensitive',
    'as written',
    'exactly as written',
    'sensitive',
    'exacte',
    'exactement comme ecrit',
    'yes',
    'true',
    'oui',
    'vrai',
  ],
  initial: [
    'initial',
    'first letter may differ',
    'first',
    'first letter',
    'capitalized',
    'initiale',
    'premiere lettre',
    "l'initiale peut changer",
  ],
  ignore: [
    'ignore',
    'any',
    'any case',
    'none',
    'free',
    'case-insensitive',
    'case insensitive',
    'libre',
    'toutes',
    'aucune',
    'insensitive',
    'do not matter',
    'ignorer',
    'sans importance',
    'indifferente',
    'no',
    'false',
    'non',
    'faux',
  ],
}

const statusWords: Words<NewTermEntry['status']> = {
  approved: [
    'approved',
    'validated',
    'final',
    'preferred',
    'active',
    'official',
    'ok',
    'done',
    'actif',
    'approuve',
    'approuvee',
    'valide',
    'validee',
    'definitif',
  ],
  proposed: [
    'proposed',
    'draft',
    'candidate',
    'new',
    'pending',
    'in review',
    'unapproved',
    'nouveau',
    'en attente',
    'suggested',
    'propose',
    'proposee',
    'brouillon',
    'a valider',
    'suggere',
  ],
  retired: [
    'retired',
    'archived',
    'obsolete',
    'deprecated',
    'inactive',
    'rejected',
    'inactif',
    'perime',
    'withdrawn',
    'retire',
    'retiree',
    'archive',
    'archivee',
    'abandonne',
  ],
}

/**
 * The value that a word of either language stands for. A blank one is `fallback`; undefined for a word that means nothing
 * here.
 */
export type ReadWord<T extends string> = (cell: string, fallback: T) => T | undefined

function reader<T extends string>(words: Words<T>): ReadWord<T> {
  const values = new Map(
    Object.entries<readonly string[]>(words).flatMap(([value, list]) =>
      list.map((word) => [word, value as T]),
    ),
  )
  return (cell, fallback) => {
    if (cell === '') return fallback
    const exact = values.get(cell)
    if (exact !== undefined) return exact
    const key = searchKey(cell)
    return key === '' ? fallback : values.get(key)
  }
}

export const readKind = reader(kindWords)
export const readCaseRule = reader(caseWords)
export const readStatus = reader(statusWords)
