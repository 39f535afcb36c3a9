import type { Article } from './article'
import type { TextDocument } from './document'
import type { ErrorBody } from './errors'
import type { ExportFormat } from './export-format'
import type { HouseStyle } from './house-style'
import type { Revision } from './revision'
import type { Segment } from './segment'
import type { TermEntry } from './term-entry'

/** GET /api/articles?search= — the newest change first, deleted ones left out. */
export type ArticlesAnswer = { articles: Article[] }
/** POST /api/articles (NewArticle, 201) · GET and PATCH /api/articles/[id]. */
export type ArticleAnswer = { article: Article }
/** GET /api/articles/[id]/segments?offset=&limit= — in reading order; `total` counts all of the article. */
export type SegmentsAnswer = { segments: Segment[]; total: number }
/** POST /api/articles/[id]/changes (ChangeRequest): every segment that changed, in reading order, and the ids that are gone. */
export type ChangeAnswer = { segments: Segment[]; removed: string[] }
/** 409 of the same route: the segment as it stands now, null where it is gone. */
export type ConflictAnswer = ErrorBody & { current: Segment | null }
/** GET /api/segments/[id]/revisions — the newest first. */
export type RevisionsAnswer = { revisions: Revision[] }
/** GET /api/terms. */
export type TermsAnswer = { terms: TermEntry[] }
/** POST /api/terms (201) · PATCH and DELETE /api/terms/[id]. */
export type TermAnswer = { term: TermEntry }
/** GET /api/house-styles: the built-in ones, then the desk's own. */
export type HouseStylesAnswer = { houseStyles: HouseStyle[] }
/** POST /api/house-styles (201) · PUT and DELETE /api/house-styles/[id]. */
export type HouseStyleAnswer = { houseStyle: HouseStyle }
/** POST /api/read-file (multipart, field `file`): what the file holds; `messages` as in `lib/formats/message.ts`. */
export type ReadFileAnswer = {
  document: TextDocument
  name: string
  messages: { code: string; values: { count: number } & Record<string, string | number> }[]
}
/** GET /api/articles/[id]/export?check=1 — how many segments are open in each way, and the names that the files will have. */
export type ExportCheckAnswer = {
  /** Segments that are not approved. */
  unapproved: number
  /** Findings of level error or warning. */
  findings: number
  /** Segments without any English. */
  empty: number
  names: Record<ExportFormat, string>
}
