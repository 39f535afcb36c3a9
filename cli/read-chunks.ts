import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { UsageError } from './usage-error'

const chunkSize = 1 << 18

/** The size of a file in bytes; undefined for standard input and pipes. Throws a UsageError for a folder, or nothing there. */
export async function fileSize(file: string): Promise<number | undefined> {
  if (file === '-') return undefined
  try {
    const status = await stat(file)
    if (status.isDirectory()) throw new UsageError('cli:error.isDirectory', { file })
    return status.isFile() ? status.size : undefined
  } catch (error) {
    throw asUsageError(error, file)
  }
}

/** The bytes of a file ("-" is standard input), piece by piece. Throws a UsageError for what cannot be read. */
export async function* readChunks(file: string): AsyncGenerator<Buffer> {
  await fileSize(file)
  const stream = file === '-' ? process.stdin : createReadStream(file, { highWaterMark: chunkSize })
  try {
    for await (const chunk of stream) yield chunk as Buffer
  } catch (error) {
    throw asUsageError(error, file)
  }
}

function asUsageError(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
  if (code === 'ENOENT' || code === 'ENOTDIR') return new UsageError('cli:error.noSuchFile', { file })
  if (code === 'EISDIR') return new UsageError('cli:error.isDirectory', { file })
  if (code === 'EACCES' || code === 'EPERM') return new UsageError('cli:error.notAllowed', { file })
  return code === undefined ? error : new UsageError('cli:error.unreadable', { file, code })
}
