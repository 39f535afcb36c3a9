import { request, type RequestError } from '@/components/shell/request'
import type { BulkApprovalAnswer } from '@/lib/domain/bulk-approval'
import { newId } from '@/lib/domain/new-id'
import { applyAnswer } from './answers'
import type { BenchContext } from './bench-context'

/** Approves whatever awaits review and has no open finding, after all that waits was saved; what became of it, or why it came to nothing. */
export async function approveAll(
  context: BenchContext,
): Promise<{ ok: true; value: BulkApprovalAnswer } | { ok: false; error: RequestError }> {
  const { store, outbox } = context
  if (!(await outbox.settled())) return { ok: false, error: { id: 'network', values: {} } }
  const { articleId, order, segments, conflicts } = store.getState()
  const waiting = order.flatMap((id) => {
    const segment = segments.get(id)
    return segment?.state === 'translated' && !conflicts.has(id) ? [{ id, version: segment.version }] : []
  })
  const body = { mutationId: newId(), segments: waiting }
  const result = await request<BulkApprovalAnswer>('POST', `/api/articles/${articleId}/approve`, body)
  if (result.ok) applyAnswer(context, { segments: result.value.segments, removed: [] })
  return result
}
