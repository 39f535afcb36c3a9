import type { RequestError } from '@/components/shell/request'
import type { TermImportAnswer } from '@/lib/domain/answers'
import type { ImportPolicy, NewTermEntry, TermRecord } from '@/lib/domain/term-entry'
import type { TermColumn, TermFile, TermFileProblem } from '@/lib/termbase/exchange/term-file'

/** What each column of a table is, and whether its first row names them. */
export type TableLayout = { columns: (TermColumn | 'ignore')[]; hasHeader: boolean }

/** What a file holds, without its entries: these stay with the worker. */
export type FileSummary = Pick<TermFile, 'format' | 'columns' | 'hasHeader' | 'rows' | 'ignoredLanguages'> & {
  good: number
  problems: TermFileProblem[]
}

/** What an import would do with each good row. */
export const previewGroups = ['added', 'updated', 'unchanged', 'skipped'] as const
export type PreviewGroup = (typeof previewGroups)[number]

/** `before` is what a changed entry was, `firstLine` where the file has the same French already. */
export type PreviewRow = {
  line: number
  entry: NewTermEntry
  before: NewTermEntry | null
  firstLine?: number
}

/** How many rows fall into each group, and the first of them. */
export type Preview = Record<PreviewGroup, { count: number; first: PreviewRow[] }>

/** What the page asks of the worker. */
export type ImportOrder =
  | { do: 'open'; file: File }
  | ({ do: 'read' } & TableLayout)
  | { do: 'plan'; id: number; existing: TermRecord[]; policy: ImportPolicy }
  | { do: 'write'; origin: string; projectId: string | null; policy: ImportPolicy }

/** What the worker says. */
export type ImportReply =
  | { what: 'progress'; share: number }
  | { what: 'read'; summary: FileSummary }
  | { what: 'planned'; id: number; preview: Preview }
  | { what: 'written'; answer: TermImportAnswer }
  | { what: 'failed'; error: RequestError }
