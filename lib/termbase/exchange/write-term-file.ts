import type { NewTermEntry } from '@/lib/domain/term-entry'
import { writeTable } from './table/write-table'
import { writeTbx } from './tbx/write-tbx'
import type { TermFileStyle } from './term-file'

/** A glossary as the text of a file; `readTermFile` gives the same entries back. */
export function writeTermFile(entries: readonly NewTermEntry[], style: TermFileStyle): string {
  return style === 'csv' || style === 'tsv' ? writeTable(entries, style) : writeTbx(entries, style)
}

/** The extension of a style's files. */
export function termFileExtension(style: TermFileStyle): 'csv' | 'tsv' | 'tbx' {
  return style === 'csv' || style === 'tsv' ? style : 'tbx'
}
