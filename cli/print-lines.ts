import type { Call } from './command'
import { createProgress } from './progress'
import { fileSize } from './read-chunks'
import { readLines } from './read-lines'

/**
 * Reads a file line by line and prints what `find` has for each: as JSON `{line, [name]: items}`, one object for every
 * line, or in words, one row for every item.
 */
export async function printLines<T>(
  { files, json, output }: Call,
  name: string,
  find: (text: string) => T[],
  describe: (item: T) => string,
): Promise<void> {
  const file = files[0] ?? '-'
  const progress = createProgress(await fileSize(file))
  const list = createList(json, output)
  let line = 0
  for await (const batch of readLines(file, progress.add)) {
    for (const text of batch) {
      line++
      const items = find(text)
      if (json) list.add({ line, [name]: items })
      else for (const item of items) output.write(`${line}:${describe(item)}\n`)
    }
    await output.ready()
  }
  list.end()
  progress.end()
}

/** A JSON array written as it comes, one object a line. */
export function createList(
  json: boolean,
  output: Call['output'],
): { add(item: Record<string, unknown>): void; end(): void } {
  let started = false
  return {
    add(item) {
      output.write((started ? ',\n' : '[\n') + JSON.stringify(item))
      started = true
    },
    end() {
      if (json) output.write(started ? '\n]\n' : '[]\n')
    },
  }
}
