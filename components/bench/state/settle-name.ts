import { termsChannel } from '@/components/glossary/state/terms-channel'
import { request } from '@/components/shell/request'
import type { TermAnswer, TermsChangeAnswer } from '@/lib/domain/answers'
import type { NewTermRecord } from '@/lib/domain/term-entry'
import { entryForName } from '@/lib/ledger/entry-for-name'
import type { LedgerRow } from '@/lib/ledger/ledger'
import type { Analysis } from './analysis'
import { readLedger } from './article-names'
import type { Bench } from './create-bench'

/** Tells the other tabs, and takes over what has changed. */
async function follow(bench: Bench, revision: number): Promise<void> {
  const channel = new BroadcastChannel(termsChannel)
  channel.postMessage({ revision })
  channel.close()
  await bench.terms.refresh()
}

/** Adds a name to the glossary with its English, in the scope of the article; what takes that back, or null, with a message, where it failed. */
export async function settleName(
  bench: Bench,
  row: Pick<LedgerRow, 'name' | 'kind' | 'source'>,
  target: string,
): Promise<string | null> {
  const record: NewTermRecord = {
    ...entryForName(row, target),
    projectId: bench.store.getState().projectId,
  }
  const answer = await request<TermAnswer>('POST', '/api/terms', record)
  if (!answer.ok) {
    bench.notify({ error: answer.error.id, values: answer.error.values })
    return null
  }
  const { operationId, revision } = answer.value
  await follow(bench, revision)
  return operationId
}

/** Takes a settling back; false, with a message, where that failed. */
export async function unsettleName(bench: Bench, operationId: string): Promise<boolean> {
  const answer = await request<TermsChangeAnswer>('POST', '/api/terms/undo', { operationId })
  if (answer.ok) await follow(bench, answer.value.revision)
  else bench.notify({ error: answer.error.id, values: answer.error.values })
  return answer.ok
}

/**
 * Settles a name of the active segment with the English that is offered first, or with `target`, together with the other forms that the article has
 * of it; without a text, the first name that is open.
 */
export async function settleHint(
  bench: Bench,
  { hints }: Pick<Analysis, 'hints'>,
  text?: string,
  target?: string,
): Promise<void> {
  const hint = hints.find((one) => one.kind === 'name' && (text === undefined || one.text === text))
  const english = target ?? hint?.renderings[0]?.text
  if (!hint || english === undefined) return bench.notify({ say: 'noName' })
  const rows = await readLedger(bench.store, new AbortController().signal)
  const row = rows?.find(
    ({ entry, source }) => entry === undefined && source.some((form) => form.text === hint.text),
  )
  const own = { name: hint.text, kind: hint.nameKind, source: [] }
  const name = row?.name === hint.text ? row : own
  const operationId = await settleName(bench, name, english)
  if (operationId !== null) bench.notify({ say: 'settled', name: name.name, target: english, operationId })
}
