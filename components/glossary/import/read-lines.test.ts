import { expect, test } from 'vitest'
import { readLines } from './read-lines'

async function linesOf(...chunks: string[]): Promise<string[]> {
  const bytes = chunks.map((chunk) => Uint8Array.from(Buffer.from(chunk, 'latin1')))
  const lines: string[] = []
  for await (const line of readLines(ReadableStream.from(bytes) as ReadableStream<Uint8Array>)) lines.push(line)
  return lines
}

test.each([
  ['a line in two parts', ['{"a"', ':1}\n'], ['{"a":1}']],
  ['several in one part', ['1\n2\n\n3\n'], ['1', '2', '3']],
  ['the last one without its end', ['1\n2'], ['1', '2']],
  ['a letter in two parts', ['\xc3', '\xa9\n'], ['é']],
  ['nothing', [], []],
])('%s', async (_name, chunks, lines) => {
  expect(await linesOf(...chunks)).toEqual(lines)
})
