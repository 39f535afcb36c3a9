import type { ChangeAnswer, ConflictAnswer } from '@/lib/domain/answers'
import type { ChangeRequest } from '@/lib/domain/change'
import type { ErrorBody, ErrorId } from '@/lib/domain/errors'
import type { Segment } from '@/lib/domain/segment'

/** How the server took a change. `unreachable` covers a lost connection as well as a server in trouble: try again later. */
export type Outcome =
  | { type: 'done'; answer: ChangeAnswer }
  | { type: 'conflict'; current: Segment | null }
  | { type: 'refused'; error: ErrorId; values: Record<string, string | number> }
  | { type: 'unreachable' }
  /** Nobody is signed in here any more; the change keeps until somebody is. */
  | { type: 'signed-out' }

/** Sends one change; `leaving` lets the request outlive the page. Never throws. */
export async function sendChange(
  articleId: string,
  request: ChangeRequest,
  leaving = false,
): Promise<Outcome> {
  try {
    const response = await fetch(`/api/articles/${articleId}/changes`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
      keepalive: leaving,
      signal: AbortSignal.timeout(15_000),
    })
    if (response.ok) return { type: 'done', answer: (await response.json()) as ChangeAnswer }
    if (response.status === 401) return { type: 'signed-out' }
    if (response.status >= 500 || response.status === 429) return { type: 'unreachable' }
    const body = (await response.json()) as ErrorBody & Partial<ConflictAnswer>
    if (body.error.id === 'version-conflict') return { type: 'conflict', current: body.current ?? null }
    return { type: 'refused', error: body.error.id, values: body.error.values }
  } catch {
    return { type: 'unreachable' }
  }
}
