import type { ErrorBody, ErrorId } from '@/lib/domain/errors'

/** Why a request came to nothing: what the server says, or `network` where nobody answered. */
export type RequestError = { id: ErrorId | 'network'; values: Record<string, string | number> }

export type RequestResult<T> = { ok: true; value: T } | { ok: false; error: RequestError }

/** Asks this site's API; a body that is a form travels as one, any other as JSON. Never throws. */
export async function request<T>(
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE',
  address: string,
  body?: unknown,
): Promise<RequestResult<T>> {
  const isForm = body instanceof FormData
  try {
    const answer = await fetch(address, {
      method,
      headers: body === undefined || isForm ? {} : { 'content-type': 'application/json' },
      body: body === undefined ? undefined : isForm ? body : JSON.stringify(body),
    })
    const json: unknown = await answer.json().catch(() => null)
    if (answer.ok) return { ok: true, value: json as T }
    return { ok: false, error: isErrorBody(json) ? json.error : { id: 'internal', values: {} } }
  } catch {
    return { ok: false, error: { id: 'network', values: {} } }
  }
}

function isErrorBody(json: unknown): json is ErrorBody {
  return typeof json === 'object' && json !== null && 'error' in json
}
