/** What an element of TBX says, whatever the version and style call it. */
export type Category =
  | 'term'
  | 'note'
  | 'definition'
  | 'subject-field'
  | 'part-of-speech'
  | 'term-status'
  | 'entity-type'
  | 'entry-status'
  | 'kind'
  | 'case'
  | 'own-status'

/** Elements with the same meaning: TBX 2 (ISO 30042:2008), TBX 3 (ISO 30042:2019). */
export const roots: ReadonlySet<string> = new Set(['martif', 'tbx'])
export const entryElements: ReadonlySet<string> = new Set(['termEntry', 'conceptEntry'])
export const languageElements: ReadonlySet<string> = new Set(['langSet', 'langSec'])
export const termElements: ReadonlySet<string> = new Set(['tig', 'ntig', 'termSec'])

/** Elements that name their category in `type` (DCA, and TBX 2). */
const metaElements: ReadonlySet<string> = new Set([
  'termNote',
  'descrip',
  'admin',
  'adminNote',
  'descripNote',
])

/**
 * Categories by the names of ISO 12620 that TBX uses, and our own: `x-etabli-kind` and `x-etabli-case` as types, the
 * elements of the namespace `urn:etabli:tbx` as tags.
 */
const categories: ReadonlyMap<string, Category> = new Map([
  ['term', 'term'],
  ['note', 'note'],
  ['usageNote', 'note'],
  ['definition', 'definition'],
  ['subjectField', 'subject-field'],
  ['partOfSpeech', 'part-of-speech'],
  ['administrativeStatus', 'term-status'],
  ['normativeAuthorization', 'term-status'],
  ['entityType', 'entity-type'],
  ['elementWorkingStatus', 'entry-status'],
  ['x-etabli-kind', 'kind'],
  ['x-etabli-case', 'case'],
  ['etabli:kind', 'kind'],
  ['etabli:case', 'case'],
  ['etabli:status', 'own-status'],
])

/** An element's name without its namespace's prefix; ours keeps it, since its names are common words. */
export function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 || name.startsWith('etabli:') ? name : name.slice(colon + 1)
}

/** What an element says, by its name or its `type`. */
export function categoryOf(name: string, type: string | undefined): Category | undefined {
  return categories.get(metaElements.has(name) ? (type ?? '') : name)
}

/** How a term may be used: 0 preferred, 1 nothing said, 2 admitted, 3 not to be used. */
export type TermRank = 0 | 1 | 2 | 3

/** `preferredTerm-admn-sts` and its like, with and without their ends. */
export function readTermStatus(value: string): TermRank {
  if (/^(?:preferred|standardized|legal)/i.test(value)) return 0
  if (/^(?:deprecated|superseded|obsolete|forbidden)/i.test(value)) return 3
  return /^(?:admitted|regulated)/i.test(value) ? 2 : 1
}

/** `elementWorkingStatus`: an entry that is in use, still worked on, or put away. */
export const workingStatus = {
  approved: 'consolidatedElement',
  proposed: 'workingElement',
  retired: 'archiveElement',
} as const

export function readWorkingStatus(value: string): keyof typeof workingStatus {
  if (value === 'archiveElement') return 'retired'
  return value === 'workingElement' || value === 'starterElement' ? 'proposed' : 'approved'
}
