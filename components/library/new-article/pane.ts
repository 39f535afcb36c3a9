import type { JSONContent } from '@tiptap/core'
import type { RequestError } from '@/components/shell/request'
import type { ReadFileAnswer } from '@/lib/domain/answers'
import type { TextDocument } from '@/lib/domain/document'
import { documentFromJson } from '@/lib/editor/document-json'

/** One of the two texts of a new article: what was typed, and the file that stands in its place. */
export type Pane = {
  key: string
  typed: JSONContent | null
  file: ReadFileAnswer | null
  /** The name of a file that is on its way. */
  reading: string | null
  failure: { name: string; error: RequestError } | null
}

export type Panes = Record<'fr' | 'en', Pane>

/** A pane without any text. */
export function emptyPane(key: string, typed?: JSONContent | null): Pane {
  return { key, typed: typed ?? null, file: null, reading: null, failure: null }
}

/** The text that counts: the file's where there is one. */
export function documentOfPane(pane: Pane): TextDocument {
  return pane.file?.document ?? (pane.typed ? documentFromJson(pane.typed) : { blocks: [] })
}
