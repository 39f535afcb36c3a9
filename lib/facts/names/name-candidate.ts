import type { Range } from '@/lib/language/range'

export type NameKind = 'person' | 'place' | 'body'

/** A run of capitals in the French that looks like a name. No `kind` where neither the words around it nor a list tell. */
export type NameCandidate = Range & {
  /** The characters of the text between `from` and `to`. */
  text: string
  kind?: NameKind
  /** `acronym`: written in capitals, or known as one ("OTAN", "Otan", "G7", "COP29"). */
  form: 'acronym' | 'proper'
}
