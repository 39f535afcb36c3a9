import { fileSize, readChunks } from './read-chunks'
import { UsageError } from './usage-error'

/**
 * The lines of a UTF-8 file ("-" is standard input) without their ends, in batches, in constant memory but for the longest
 * line. A byte order mark goes. Throws a UsageError for what is no such text.
 */
export async function* readLines(
  file: string,
  onRead: (bytes: number) => void = () => {},
): AsyncGenerator<string[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let started: string[] = []
  for await (const chunk of readChunks(file)) {
    if (chunk.includes(0)) throw new UsageError('cli:error.binary', { file })
    onRead(chunk.length)
    const lines = decode(decoder, file, chunk).split('\n')
    started.push(lines[0] ?? '')
    if (lines.length === 1) continue
    lines[0] = started.join('')
    started = [lines.pop() ?? '']
    yield lines.map(withoutReturn)
  }
  const last = started.join('') + decode(decoder, file)
  if (last !== '') yield [withoutReturn(last)]
}

/** How many lines `readLines` would give; undefined for what can be read once only: standard input, a pipe. */
export async function countLines(file: string): Promise<number | undefined> {
  if ((await fileSize(file)) === undefined) return undefined
  let lines = 0
  let last = 0x0a
  for await (const chunk of readChunks(file)) {
    for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, at + 1)) lines++
    last = chunk.at(-1) ?? last
  }
  return last === 0x0a ? lines : lines + 1
}

function decode(decoder: TextDecoder, file: string, chunk?: Buffer): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode()
  } catch {
    throw new UsageError('cli:error.notUtf8', { file })
  }
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}
