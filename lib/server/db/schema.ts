import type { Kysely, Transaction } from 'kysely'

/** JSON as text. Columns of contents hold what the schemas of `lib/domain` describe. */
type Json = string
/** Milliseconds since 1970. */
type Time = number
/** 0 or 1: the two stores share no boolean. */
type Flag = number

export type ArticleTable = {
  id: string
  title: string
  /** `searchKey` of the title. */
  title_search: string
  slug: string
  house_style_id: string
  project_id: string | null
  translator_id: string | null
  reviewer_id: string | null
  due_at: Time | null
  /** Penalty points per 1,000 words that the article may have at most; null for the usual. */
  pass_mark: number | null
  /** Grows with every change of a segment; a change carries the value that it made. */
  revision: number
  created_at: Time
  updated_at: Time
  deleted_at: Time | null
}

export type BlockTable = { id: string; article_id: string; block: Json }

export type SegmentTable = {
  id: string
  article_id: string
  block_id: string
  /** Counts from 0 in the article, without gaps. */
  position: number
  source: Json
  target: Json
  state: string
  version: number
  unsure: Flag
  reason: string | null
  dismissals: Json
  /** Ids of the members whose words the target holds. */
  words_by: Json
  /** What the article's counter stood at when the segment was last changed or moved to another block. */
  revision: number
  updated_at: Time
  source_words: number
  target_words: number
  /** `searchKey` of both texts. */
  search: string
}

/** `segment_id` may name a segment that a merge has taken away: its history stays. */
export type RevisionTable = {
  id: string
  article_id: string
  /** What the article's counter stood at with the change; 0 for changes from before there was one. */
  article_revision: number
  segment_id: string
  /** One for each segment and change of a person; null for an import. */
  mutation_id: string | null
  at: Time
  author: string
  origin: string | null
  kind: string
  state: string
  version: number
  target: Json
  reason: string | null
}

export type TermEntryTable = {
  id: string
  source: Json
  target: string
  accepted: Json
  forbidden: Json
  kind: string
  case_rule: string
  note: string
  status: string
  /** The beginning of the main source form's `searchKey`, short enough for an index: the order of the list. */
  search: string
  /** `searchKey` of every form and the note. */
  search_all: string
  project_id: string | null
  version: number
  created_at: Time
  created_by: string
  updated_at: Time
  updated_by: string
  /** What the workspace's counter stood at when the entry was last changed. */
  revision: number
  deleted_at: Time | null
}

export type TermRevisionTable = {
  id: string
  term_id: string
  operation_id: string
  at: Time
  author: string
  kind: string
  version: number
  entry: Json
  /** What the entry was before the change, and whether it was deleted; null where it was not there. */
  before: Json | null
}

export type ProjectTable = {
  id: string
  name: string
  /** `searchKey` of the name; no two projects share it, deleted ones apart. */
  name_search: string
  four_eyes: Flag
  created_at: Time
  deleted_at: Time | null
}

export type HouseStyleTable = { id: string; style: Json; updated_at: Time }

/**
 * Facts about the workspace as a whole: `sample` says when the sample article was put in, `term-revision` counts the
 * changes of entries.
 */
export type WorkspaceTable = { key: string; value: string }

/** People: who works here, and who did (`removed_at`). `user_id` names their account while they have one. */
export type MemberTable = {
  id: string
  user_id: string | null
  name: string
  /** In lower case; no two members who are there share one. */
  email: string
  role: string
  created_at: Time
  removed_at: Time | null
}

/** Accounts as better-auth writes them: times are ISO texts. */
export type AuthUserTable = {
  id: string
  name: string
  email: string
  email_verified: Flag
  image: string | null
  created_at: string
  updated_at: string
}

export type AuthSessionTable = {
  id: string
  user_id: string
  token: string
  expires_at: string
  ip_address: string | null
  user_agent: string | null
  created_at: string
  updated_at: string
}

export type AuthAccountTable = {
  id: string
  user_id: string
  account_id: string
  provider_id: string
  access_token: string | null
  refresh_token: string | null
  id_token: string | null
  access_token_expires_at: string | null
  refresh_token_expires_at: string | null
  scope: string | null
  password: string | null
  created_at: string
  updated_at: string
}

export type AuthVerificationTable = {
  id: string
  identifier: string
  value: string
  expires_at: string
  created_at: string
  updated_at: string
}

/** A link that lets one person in. The link's token is nowhere but in the link. */
export type InvitationTable = {
  id: string
  token_hash: string
  role: string
  created_by: string
  created_at: Time
  expires_at: Time
  accepted_at: Time | null
  accepted_by: string | null
  revoked_at: Time | null
}

/** One failed attempt to sign in or to join, under what is counted. */
export type SignInAttemptTable = { id: string; key: string; at: Time }

/**
 * What somebody did, once and for all: the store refuses to change or remove it. `id` counts from 000000000001 without
 * gaps; `hash` covers the entry and the hash before it.
 */
export type AuditEntryTable = {
  id: string
  at: Time
  actor: string
  action: string
  /** What it was done to, if anything. */
  subject: string | null
  details: Json
  previous_hash: string
  hash: string
}

/** What the desk has to tell one member. `count` says how many like it came since it was last read. */
export type NoticeTable = {
  id: string
  member_id: string
  kind: string
  at: Time
  author: string
  article_id: string
  segment_id: string | null
  text: string
  count: number
  read_at: Time | null
}

/** What is to be sent to the workspace's webhook, and what became of it. */
export type WebhookDeliveryTable = {
  id: string
  at: Time
  type: string
  payload: Json
  attempts: number
  /** When it is to be tried next; null once it is done or given up. */
  next_at: Time | null
  delivered_at: Time | null
  /** The last answer's status, or why there was none. */
  last_status: number | null
  last_error: string | null
}

/** What somebody says of a segment or of words in it. `start` and `end` are UTF-16 offsets in the plain text; null for the whole segment. */
export type ThreadTable = {
  id: string
  article_id: string
  segment_id: string
  side: string
  start: number | null
  end: number | null
  quote: string
  created_by: string
  created_at: Time
  resolved_by: string | null
  resolved_at: Time | null
  /** What the article's counter stood at when the thread last changed. */
  revision: number
}

export type CommentTable = {
  id: string
  thread_id: string
  author: string
  at: Time
  body: string
  edited_at: Time | null
  deleted_at: Time | null
}

/** An issue of quality that a reviewer marked, with the words it is about. */
export type AnnotationTable = {
  id: string
  article_id: string
  segment_id: string
  start: number | null
  end: number | null
  quote: string
  category: string
  severity: string
  note: string
  author: string
  at: Time
  deleted_at: Time | null
  revision: number
}

/** How long a member was in a segment on a day; `id` is "member/segment/day". */
export type EffortTable = {
  id: string
  member_id: string
  article_id: string
  segment_id: string
  /** Where the member was, as in 2026-11-25. */
  day: string
  milliseconds: number
}

/** A report of effort that was taken in. */
export type EffortReportTable = { id: string; member_id: string; at: Time }

export type Tables = {
  effort: EffortTable
  effort_report: EffortReportTable
  audit_entry: AuditEntryTable
  notice: NoticeTable
  webhook_delivery: WebhookDeliveryTable
  thread: ThreadTable
  comment: CommentTable
  annotation: AnnotationTable
  auth_user: AuthUserTable
  auth_session: AuthSessionTable
  auth_account: AuthAccountTable
  auth_verification: AuthVerificationTable
  invitation: InvitationTable
  sign_in_attempt: SignInAttemptTable
  member: MemberTable
  article: ArticleTable
  block: BlockTable
  segment: SegmentTable
  revision: RevisionTable
  project: ProjectTable
  term_entry: TermEntryTable
  term_revision: TermRevisionTable
  house_style: HouseStyleTable
  workspace: WorkspaceTable
}

export type Database = Kysely<Tables>
export type DatabaseTransaction = Transaction<Tables>
