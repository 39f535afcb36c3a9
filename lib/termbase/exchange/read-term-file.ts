import { EtabliError } from '@/lib/domain/errors'
import { wellFormed } from '@/lib/domain/text'
import { readTable } from './table/read-table'
import { readTbx } from './tbx/read-tbx'
import type { ReadTermFileOptions, TermFile } from './term-file'

/**
 * A glossary out of a CSV, TSV or TBX file's decoded text. Throws an `EtabliError` for a file beyond use: `file-empty`,
 * `file-binary`, `glossary-format-unknown`. `onProgress` gets shares from 0 to 1.
 */
export function readTermFile(
  text: string,
  options: ReadTermFileOptions & { onProgress?: (share: number) => void } = {},
): TermFile {
  const reading = readTermFileInSlices(text, options)
  for (;;) {
    const step = reading.next()
    if (step.done) {
      options.onProgress?.(1)
      return step.value
    }
    options.onProgress?.(step.value)
  }
}

/**
 * The same in slices of a few milliseconds: each step gives the share that is read, the last one the glossary. Whoever
 * reads in a browser lets it paint between two steps.
 */
export function* readTermFileInSlices(
  text: string,
  options: ReadTermFileOptions = {},
): Generator<number, TermFile> {
  const name = options.name ?? ''
  const plain = wellFormed(text.startsWith('\uFEFF') ? text.slice(1) : text)
  if (isBinary(plain)) throw new EtabliError('file-binary', { name })
  if (!/[\p{L}\p{N}]/u.test(plain)) throw new EtabliError('file-empty', { name })
  if (/^\s*</.test(plain)) return yield* readTbx(plain, options)
  if (/^\s*(?:\{|\[)/.test(plain) || /\.(?:tbx|xml|xlf|xliff|tmx|json)$/i.test(name))
    throw new EtabliError('glossary-format-unknown', { name })
  return yield* readTable(plain, options)
}

/** Whether the beginning holds what no text has: the first bytes of a zip (a workbook), of a PDF, or control characters. */
function isBinary(text: string): boolean {
  const start = text.slice(0, 4096)
  if (/^(?:PK\x03\x04|%PDF-)/.test(start)) return true
  const controls = start.match(/[\0-\x08\x0E-\x1F\uFFFD]/g)?.length ?? 0
  return controls >= 8 && controls > start.length * 0.04
}
