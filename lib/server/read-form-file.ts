import { EtabliError } from '@/lib/domain/errors'
import { maxFileBytes } from '@/lib/formats/read-document'
import { readBytes } from './read-body'

/** What the form may weigh besides the file: boundaries, names, a few small fields. */
const slack = 64 * 1024

/**
 * The file in a field of a multipart form. Throws `file-too-large` without holding what is over the limit, and
 * `bad-request` where there is no such form or field.
 */
export async function readFormFile(
  request: Request,
  field: string,
): Promise<{ name: string; bytes: Uint8Array }> {
  const body = await readBytes(request, maxFileBytes + slack)
  const form = await parseForm(body, request.headers.get('content-type') ?? '')
  const file = form.get(field)
  if (!(file instanceof File)) throw new EtabliError('bad-request', { path: field })
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}

async function parseForm(body: Uint8Array<ArrayBuffer>, type: string): Promise<FormData> {
  try {
    return await new Response(body, { headers: { 'content-type': type } }).formData()
  } catch (cause) {
    throw new EtabliError('bad-request', {}, { cause })
  }
}
