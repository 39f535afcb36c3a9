import type { TextDocument } from '@/lib/domain/document'
import type { FormatMessage } from './message'

/** What came out of a file: the document, and what a person should know of how it was read. */
export type ParseResult = { value: TextDocument; messages: FormatMessage[] }

export type SerializeOptions = {
  /** BCP 47 language of the text, where the format can say it. */
  language?: string
}

/**
 * One file format: bytes on one side, the document in the middle on the other. Whatever makes a file unusable is an
 * `EtabliError`; whatever the format could say and the document cannot is a message, and its text is kept.
 */
export type Format = {
  id: string
  /** Without the dot, lower case; the first is the one that exports carry. */
  extensions: readonly string[]
  mediaType: string
  parse?(bytes: Uint8Array): Promise<ParseResult>
  serialize?(document: TextDocument, options?: SerializeOptions): Promise<Uint8Array>
}
