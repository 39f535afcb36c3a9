import type { NewTermRecord } from './term-entry'

export const termRevisionKinds = ['create', 'update', 'delete', 'restore', 'import', 'merge', 'undo'] as const

/** One change in an entry's history. */
export type TermRevision = {
  id: string
  termId: string
  /** What a person did in one go, to one entry or to many, has one operation; it can be undone as a whole. */
  operationId: string
  /** Milliseconds since 1970. */
  at: number
  author: string
  kind: (typeof termRevisionKinds)[number]
  version: number
  /** The entry after the change; after a deletion, as it was. */
  entry: NewTermRecord
}
