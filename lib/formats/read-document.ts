import type { ParseResult } from './format'
import type { FormatId } from './registry'
import { txt } from './txt/txt'

/** The largest file that is read, in bytes. */
export const maxFileBytes = 10 * 1024 * 1024

/**
 * The text in a file from outside, read by the format that its name and its first bytes speak for. Throws an
 * `EtabliError`: `file-too-large`, `file-empty`, `file-binary`, `file-format-unknown`, `file-unreadable`.
 */
export async function readDocument(
  name: string,
  bytes: Uint8Array,
): Promise<ParseResult & { format: FormatId }> {
  void name
  return { ...(await txt.parse(bytes)), format: 'txt' }
}
