import { guardCell } from './formula-guard'

/**
 * Rows of cells as a file. A CSV begins with a byte order mark, without which Excel does not take it for UTF-8; a TSV has
 * none. No cell begins like a formula (see `guardCell`).
 */
export function writeCells(rows: readonly (readonly string[])[], style: 'csv' | 'tsv'): string {
  const delimiter = style === 'csv' ? ',' : '\t'
  const lines = rows.map((cells) => cells.map((cell) => quoted(guardCell(cell))).join(delimiter))
  return `${style === 'csv' ? '\uFEFF' : ''}${lines.join('\r\n')}\r\n`
}

/** In quotation marks wherever any reader could part or trim the cell, whatever it takes for the delimiter. */
function quoted(cell: string): string {
  return /[",;\t|\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
