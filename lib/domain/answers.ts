import type { Invitation, OwnSession } from './account'
import type { Article } from './article'
import type { TextDocument } from './document'
import type { ErrorBody } from './errors'
import type { ExportFormat } from './export-format'
import type { HouseStyle } from './house-style'
import type { Presence } from './live'
import type { Member } from './member'
import type { Returned } from './returned'
import type { Revision } from './revision'
import type { Segment } from './segment'
import type { Project } from './project'
import type { TermRecord } from './term-entry'
import type { TermRevision } from './term-revision'

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
/** GET /api/articles/[id]/first-drafts: the first English that each segment had, as plain text by the segment's id. */
export type FirstDraftsAnswer = { drafts: Record<string, string> }

/** GET /api/segments/[id]/revisions — the newest first. */
export type RevisionsAnswer = { revisions: Revision[] }
/**
 * GET /api/terms?project=&article=&search=&offset=&limit= — in the order of the main French forms, case and accents apart;
 * `project=workspace` those of the workspace alone, `project=ID` those of the project alone, `article=ID` those that hold in the
 * article (the project's before the workspace's), without either all. `search`, not with `article`: every word of it stands in a
 * form or in the note. `limit` is 10,000 unless given, 100,000 at most. `revision` grows with every change of any entry; who reads
 * in pages asks for the changes since the first one's.
 */
export type TermsAnswer = { terms: TermRecord[]; total: number; revision: number }
/** GET /api/terms/changes?since=REVISION: entries that have changed since then, of every scope, and the ids of those that are gone. */
export type TermChangesAnswer = { put: TermRecord[]; removed: string[]; revision: number }
/** POST /api/terms (NewTermRecord, 201) · PATCH (TermEntryPatch) and DELETE /api/terms/[id]. A `term-conflict` means that another change came first. */
export type TermAnswer = { term: TermRecord; operationId: string; revision: number }
/** GET /api/terms/[id]/revisions — the newest first, also of a deleted entry. */
export type TermRevisionsAnswer = { revisions: TermRevision[] }
/** POST /api/terms/bulk (TermBulk) · POST /api/terms/merge (TermMerge) · POST /api/terms/undo ({operationId}). `skipped`: entries that another change has touched since, left as they are. */
export type TermsChangeAnswer = {
  put: TermRecord[]
  removed: string[]
  skipped: number
  operationId: string
  revision: number
}
/**
 * POST /api/terms/import (TermImport), all or nothing. With `accept: application/x-ndjson` the answer is lines of `{progress}` (0 to 1) and at
 * the end a line of this, or of an ErrorBody.
 */
export type TermImportAnswer = {
  added: number
  updated: number
  unchanged: number
  skipped: number
  operationId: string
  revision: number
}
/** GET /api/projects — by name. */
export type ProjectsAnswer = { projects: Project[] }
/** POST /api/projects (NewProject, 201) · PATCH (ProjectPatch) and DELETE /api/projects/[id]; only an empty one can be deleted. */
export type ProjectAnswer = { project: Project }
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
  /** Findings of level error or warning that nobody has dismissed. */
  findings: number
  /** Findings of these levels that somebody has dismissed. */
  dismissed: number
  /** Segments without any English. */
  empty: number
  names: Record<ExportFormat, string>
}
/** GET /api/returned — what came back to who asks, the newest first. */
export type ReturnedAnswer = { returned: Returned[] }
/** GET /api/invitations — those that can still be accepted, the newest first. */
export type InvitationsAnswer = { invitations: Invitation[] }
/** POST /api/invitations (NewInvitation, 201): the token stands in the link `/join/TOKEN` and is not told again. */
export type NewInvitationAnswer = { invitation: Invitation; token: string }
/** GET /api/members — everybody who is or was there, by name. */
export type MembersAnswer = { members: Member[] }
/** GET /api/account/sessions — where the person is signed in, the newest first. */
export type OwnSessionsAnswer = { sessions: OwnSession[] }
/** POST /api/articles/[id]/presence (PresenceReport): who has the article open. GET /api/articles/[id]/live?since=REVISION&tab=ID is a stream of LiveEvents. */
export type PresenceAnswer = { present: Presence[] }
