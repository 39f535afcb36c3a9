import { ZodError } from 'zod'
import type { ConflictAnswer } from '@/lib/domain/answers'
import type { ErrorBody, ErrorId } from '@/lib/domain/errors'
import { EtabliError } from '@/lib/domain/errors'
import { jsonResponse } from './json-response'
import { log } from './log'
import { VersionConflict } from './version-conflict'

/** What whoever keeps the server should see, besides failures: somebody tried what they may not. */
const refusals: ReadonlySet<string> = new Set<ErrorId>([
  'forbidden-host',
  'forbidden-origin',
  'not-allowed',
  'four-eyes',
  'too-many-attempts',
])

/** The answer that reports a failure. */
export function errorResponse(cause: unknown): Response {
  const { body, status } = reportError(cause)
  return jsonResponse(body, status)
}

/** A failure for who asked: an id and its values, no details of the program. What is not expected is logged. */
export function reportError(cause: unknown): { body: ErrorBody | ConflictAnswer; status: number } {
  const error = toEtabliError(cause)
  if (refusals.has(error.id)) log.warn({ event: error.id, ...error.values }, 'a request was refused')
  if (error.status >= 500 && !isAbort(cause))
    log.error({ event: error.id, err: cause }, 'a request could not be answered')
  const body = { error: { id: error.id, values: error.values } }
  return {
    body: error instanceof VersionConflict ? { ...body, current: error.current } : body,
    status: error.status,
  }
}

function toEtabliError(cause: unknown): EtabliError {
  if (cause instanceof EtabliError) return cause
  if (cause instanceof ZodError) return fromZod(cause)
  return new EtabliError(isStoreFailure(cause) ? 'store-unavailable' : 'internal', {}, { cause })
}

/** Who asked has gone: nobody hears the answer, and nothing is wrong. */
function isAbort(cause: unknown): boolean {
  return cause instanceof Error && cause.name === 'AbortError'
}

function fromZod({ issues }: ZodError): EtabliError {
  const issue = issues[0]
  if (issue?.code === 'too_big' && issue.path.join('.') === 'blocks')
    return new EtabliError('too-many-blocks', { limit: Number(issue.maximum) })
  return new EtabliError('bad-request', { path: issue?.path.join('.') ?? '' })
}

/** Codes of Node (no connection), SQLite (busy, full, unreadable, not ours) and PostgreSQL (classes 08, 53 and 57). */
const storeFailure =
  /^(ECONN|ENOTFOUND|ETIMEDOUT|EACCES|ENOSPC|EROFS|SQLITE_(BUSY|FULL|CANTOPEN|IOERR|NOTADB|READONLY|CORRUPT)|(08|53|57)\w{3}$)/

function isStoreFailure(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && storeFailure.test(String(cause.code))
}
