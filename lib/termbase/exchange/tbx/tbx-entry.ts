import type { NewTermEntry } from '@/lib/domain/term-entry'
import { obstacle, type Obstacle } from '../term-file'
import { readCaseRule, readKind, readStatus } from '../value-words'
import { readTermStatus, readWorkingStatus, type Category, type TermRank } from './categories'

/** One term of an entry; without a language where it is neither French nor English. */
export type TbxTerm = {
  language: 'fr' | 'en' | undefined
  text: string
  rank: TermRank
  notes: string[]
}

/** An entry while it is read. */
export type TbxEntry = {
  line: number
  terms: TbxTerm[]
  notes: string[]
  subjects: string[]
  properNoun: boolean
  /** The kind where the entry says it. */
  kind: NewTermEntry['kind'] | undefined
  caseRule: NewTermEntry['caseRule']
  status: NewTermEntry['status']
  wrong: Obstacle | undefined
}

export function createEntry(line: number): TbxEntry {
  return {
    line,
    terms: [],
    notes: [],
    subjects: [],
    properNoun: false,
    kind: undefined,
    caseRule: 'initial',
    status: 'approved',
    wrong: undefined,
  }
}

/** Takes what an element says into its term, or into the entry where it stands above the terms. */
export function readCategory(
  category: Category,
  text: string,
  entry: TbxEntry,
  term: TbxTerm | undefined,
): void {
  if (text === '') return
  switch (category) {
    case 'term':
      if (term) term.text = text
      break
    case 'note':
    case 'definition':
      if (!term) entry.notes.push(text)
      else if (term.language) term.notes.push(text)
      break
    case 'subject-field':
      entry.subjects.push(text)
      break
    case 'part-of-speech':
      if (text === 'properNoun') entry.properNoun = true
      break
    case 'term-status':
      if (term) term.rank = readTermStatus(text)
      break
    case 'entity-type':
      entry.kind ??= readKind(text, 'common')
      break
    case 'entry-status':
      entry.status = readWorkingStatus(text)
      break
    case 'kind':
      entry.kind = readKind(text, 'common')
      if (!entry.kind) entry.wrong ??= obstacle('unknown-kind', { value: text.slice(0, 40) })
      break
    case 'case': {
      const caseRule = readCaseRule(text, 'initial')
      if (caseRule) entry.caseRule = caseRule
      else entry.wrong ??= obstacle('unknown-case', { value: text.slice(0, 40) })
      break
    }
    case 'own-status': {
      const status = readStatus(text, 'approved')
      if (status) entry.status = status
      else entry.wrong ??= obstacle('unknown-status', { value: text.slice(0, 40) })
    }
  }
}

/**
 * The entry's kind and note. The kind is what the entry says, or a subject field that is one ("place") where a term is a
 * proper noun. The note has notes, definitions and the other subject fields, a line each; those of a term behind the term.
 */
export function kindAndNote(entry: TbxEntry): Pick<NewTermEntry, 'kind' | 'note'> {
  const { notes, subjects, terms, properNoun } = entry
  const telling =
    properNoun && !entry.kind ? subjects.find((subject) => readKind(subject, 'common')) : undefined
  const ofTerms = terms.flatMap((term) => term.notes.map((note) => `${term.text}: ${note}`))
  const others = subjects.filter((subject) => subject !== telling).map((subject) => `[${subject}]`)
  return {
    kind: entry.kind ?? readKind(telling ?? '', 'common') ?? 'common',
    note: [...notes, ...ofTerms, ...others].join('\n'),
  }
}
