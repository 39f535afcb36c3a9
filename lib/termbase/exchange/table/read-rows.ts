/** One row of a table; its cells as far as they could be read where `broken` says that its quotation marks do not go together. */
export type TableRow = {
  /** The line on which it begins, from 1. */
  line: number
  cells: string[]
  /** Where the next row begins (UTF-16). */
  to: number
  broken?: 'quote-open' | 'quote-inside' | 'too-many-quotes'
}

const tab = 0x09
const newLine = 0x0a
const carriageReturn = 0x0d
const space = 0x20
const quote = 0x22

/** A file may be gone over this many times for the sake of broken quotation marks, before reading stops. */
const patience = 8

/**
 * The rows of a table as RFC 4180 has them, one at a time, so that reading can rest between two. Lines may end in any way; an
 * opening quotation mark may follow spaces. A row whose quotation marks do not go together is broken, and reading goes
 * on at its second line, so that one mark too many does not swallow the rest of the file.
 */
export function* readRows(text: string, delimiter: string, from = 0, firstLine = 1): Generator<TableRow> {
  const separator = delimiter.charCodeAt(0)
  const { length } = text
  let at = from
  let line = firstLine
  let readAgain = 0

  /** Where the line at `i` ends: behind its last character, and where the next one begins. */
  function lineEnd(i: number): number {
    while (i < length) {
      const code = text.charCodeAt(i)
      if (code === newLine || code === carriageReturn) return i
      i++
    }
    return length
  }
  function afterBreak(i: number): number {
    if (i >= length) return length
    return text.charCodeAt(i) === carriageReturn && text.charCodeAt(i + 1) === newLine ? i + 2 : i + 1
  }
  function skipSpaces(i: number): number {
    while (i < length && text.charCodeAt(i) === space && space !== separator) i++
    return i
  }
  function isCellEnd(i: number): boolean {
    if (i >= length) return true
    const code = text.charCodeAt(i)
    return code === separator || code === newLine || code === carriageReturn
  }

  while (at < length) {
    const row: TableRow = { line, cells: [], to: length }
    const start = at
    let lines = 0
    for (;;) {
      const opening = skipSpaces(at)
      if (text.charCodeAt(opening) !== quote) {
        const begin = at
        while (!isCellEnd(at)) at++
        row.cells.push(text.slice(begin, at))
      } else {
        let closing = text.indexOf('"', opening + 1)
        let doubled = false
        while (closing >= 0 && text.charCodeAt(closing + 1) === quote) {
          doubled = true
          closing = text.indexOf('"', closing + 2)
        }
        at = closing < 0 ? length : skipSpaces(closing + 1)
        if (closing < 0 || !isCellEnd(at)) {
          row.broken =
            closing < 0 || text.slice(opening, closing).includes('\n') ? 'quote-open' : 'quote-inside'
          break
        }
        const cell = text.slice(opening + 1, closing)
        lines += countBreaks(cell)
        row.cells.push(doubled ? cell.replaceAll('""', '"') : cell)
      }
      if (at < length && text.charCodeAt(at) === separator) at++
      else break
    }
    if (row.broken) {
      const end = lineEnd(start)
      readAgain += Math.max(0, at - end)
      if (readAgain > patience * length) {
        yield { ...row, to: length, broken: 'too-many-quotes' }
        return
      }
      at = end
      lines = 0
    }
    at = afterBreak(at)
    row.to = at
    yield row
    line += lines + 1
  }
}

function countBreaks(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === newLine || (code === carriageReturn && text.charCodeAt(i + 1) !== newLine)) count++
  }
  return count
}

/** Whether nothing stands in a row. */
export function isBlank({ cells, broken }: TableRow): boolean {
  return !broken && cells.every((cell) => cell.trim() === '')
}

export const delimiters = [String.fromCharCode(tab), ';', ',', '|'] as const
