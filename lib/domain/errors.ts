/** Every failure that a person can meet, with the HTTP status that carries it; `locales/{en,fr}/errors.json` has the words. */
export const errorStatus = {
  'bad-request': 400,
  'forbidden-origin': 403,
  'forbidden-host': 403,
  'signed-out': 401,
  'sign-in-failed': 401,
  'invitation-not-valid': 410,
  'email-taken': 409,
  'accounts-on': 409,
  'last-owner': 409,
  'session-not-found': 404,
  'not-allowed': 403,
  'four-eyes': 403,
  'too-many-attempts': 429,
  'member-not-found': 404,
  'not-found': 404,
  'article-not-found': 404,
  'segment-not-found': 404,
  'remark-not-found': 404,
  'term-not-found': 404,
  'operation-not-found': 404,
  'project-not-found': 404,
  'project-in-use': 409,
  'project-name-taken': 409,
  'term-conflict': 409,
  'house-style-not-found': 404,
  'house-style-in-use': 409,
  'version-conflict': 409,
  'transition-not-allowed': 409,
  'reason-missing': 422,
  'cannot-merge': 409,
  'cannot-split': 422,
  'file-too-large': 413,
  'file-empty': 422,
  'file-binary': 415,
  'file-format-unknown': 415,
  'file-unreadable': 422,
  'glossary-format-unknown': 415,
  'too-many-blocks': 413,
  'unsupported-language': 422,
  'store-unavailable': 503,
  internal: 500,
} as const

export type ErrorId = keyof typeof errorStatus

/** A failure as a value with an id; the interface translates the id and fills in `values`. */
export class EtabliError extends Error {
  readonly id: ErrorId
  readonly status: number
  readonly values: Record<string, string | number>

  constructor(id: ErrorId, values: Record<string, string | number> = {}, options?: ErrorOptions) {
    super(id, options)
    this.name = 'EtabliError'
    this.id = id
    this.status = errorStatus[id]
    this.values = values
  }
}

/** The body of an answer that reports a failure. */
export type ErrorBody = { error: { id: ErrorId; values: Record<string, string | number> } }
