import { ZodError } from 'zod'
import type { ErrorBody } from '@/lib/domain/errors'
import { EtabliError } from '@/lib/domain/errors'
import { jsonResponse } from './json-response'
import { VersionConflict } from './version-conflict'

/** The answer that reports a failure: an id and its values, no details of the program. What is not expected is logged. */
export function errorResponse(cause: unknown): Response {
  const error = toEtabliError(cause)
  if (error.status >= 500) console.error('Établi could not answer:', cause)
  const body: ErrorBody = { error: { id: error.id, values: error.values } }
  return jsonResponse(
    error instanceof VersionConflict ? { ...body, current: error.current } : body,
    error.status,
  )
}

function toEtabliError(cause: unknown): EtabliError {
  if (cause instanceof EtabliError) return cause
  if (cause instanceof ZodError) return fromZod(cause)
  return new EtabliError(isStoreFailure(cause) ? 'store-unavailable' : 'internal', {}, { cause })
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
