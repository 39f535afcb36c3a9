import type { z } from 'zod'
import { EtabliError } from '@/lib/domain/errors'

const mebibyte = 1024 * 1024
/** The most that a JSON body may hold, in bytes: a whole article, a whole glossary, the ids of one, anything else. */
export const bodyLimits = {
  article: 20 * mebibyte,
  termImport: 64 * mebibyte,
  termBulk: 8 * mebibyte,
  other: 2 * mebibyte,
} as const

/** The request's JSON as the schema reads it. Throws `bad-request`, `file-too-large`, and what zod throws. */
export async function readJson<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  limit: number = bodyLimits.other,
): Promise<z.infer<Schema>> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/json\s*(;|$)/i.test(type)) throw new EtabliError('bad-request')
  const text = new TextDecoder().decode(await readBytes(request, limit))
  return schema.parse(parseJson(text))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new EtabliError('bad-request', {}, { cause })
  }
}

/**
 * The request's body. Throws `file-too-large` as soon as more than `limit` bytes are announced or have come, so that the
 * rest of a large one is never held.
 */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = () => new EtabliError('file-too-large', { limit: Math.floor(limit / mebibyte) })
  if (Number(request.headers.get('content-length') ?? 0) > limit) {
    await request.body?.cancel()
    throw tooLarge()
  }
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body ?? []) {
    length += chunk.length
    if (length > limit) throw tooLarge()
    chunks.push(chunk)
  }
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.length
  }
  return bytes
}
