import { request, type RequestResult } from '@/components/shell/request'
import type { ReadFileAnswer } from '@/lib/domain/answers'

const maxMegabytes = 10

/** Has the server read a file. What is empty or too large is refused here already: it need not travel. */
export async function readFile(file: File): Promise<RequestResult<ReadFileAnswer>> {
  if (file.size === 0) return { ok: false, error: { id: 'file-empty', values: {} } }
  if (file.size > maxMegabytes * 1024 * 1024)
    return { ok: false, error: { id: 'file-too-large', values: { limit: maxMegabytes } } }
  const form = new FormData()
  form.set('file', file)
  return request('POST', '/api/read-file', form)
}
