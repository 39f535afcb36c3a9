import { expect, test } from 'vitest'
import { readLines } from './read-lines'

async function linesOf(...chunks: string[]): Promise<string[]> {
  const bytes = chunks.map((chunk) => Uint8Array.from(Buffer.from(chunk, 'latin1')))
  const lines: string[] = []
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const part of bytes) controller.enqueue(part)
      controller.close()
    },
  })
  for await (const line of readLines(body)) lines.push(line)
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
