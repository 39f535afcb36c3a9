import type { RequestError, RequestResult } from '@/components/shell/request'
import type { TermImportAnswer } from '@/lib/domain/answers'
import type { TermImport } from '@/lib/domain/term-entry'
import { readLines } from './read-lines'

type Line = { progress: number } | { error: RequestError } | TermImportAnswer

/** Has the server take over the entries, all or none of them; hears meanwhile how far it is, from 0 to 1. Never throws. */
export async function sendImport(
  origin: string,
  input: TermImport,
  onProgress: (share: number) => void,
): Promise<RequestResult<TermImportAnswer>> {
  try {
    const answer = await fetch(`${origin}/api/terms/import`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/x-ndjson' },
      body: JSON.stringify(input),
    })
    for await (const text of readLines(answer.body ?? new ReadableStream())) {
      const line = JSON.parse(text) as Line
      if ('progress' in line) onProgress(line.progress)
      else if ('error' in line) return { ok: false, error: line.error }
      else return { ok: true, value: line }
    }
    return { ok: false, error: { id: 'internal', values: {} } }
  } catch {
    return { ok: false, error: { id: 'network', values: {} } }
  }
}
