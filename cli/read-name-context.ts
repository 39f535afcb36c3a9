import { nameContext, type NameContext } from '@/lib/facts/names/name-context'
import { fileSize } from './read-chunks'
import { readLines } from './read-lines'

/** A larger file is hardly one article, and its lines would all have to be held. */
const largest = 16 * 1024 * 1024

/**
 * What a French file as a whole says of its names; undefined for one that can be read once only or is too large: then each
 * line speaks for itself.
 */
export async function readNameContext(file: string): Promise<NameContext | undefined> {
  const size = await fileSize(file)
  if (size === undefined || size > largest) return undefined
  const lines: string[] = []
  for await (const batch of readLines(file)) for (const line of batch) lines.push(line)
  return nameContext(lines)
}
