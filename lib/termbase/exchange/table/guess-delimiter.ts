import { readColumnName } from './column-names'
import { delimiters, isBlank, readRows } from './read-rows'

/** So many characters and rows speak for the whole table. */
const sampleLength = 100_000
const sampleRows = 60

/**
 * The delimiter of a table, and where its rows begin: behind the line "sep=;" that spreadsheets write. Undefined where no
 * delimiter makes a table of the text.
 */
export function guessDelimiter(
  text: string,
  name = '',
): { delimiter: string; from: number; line: number } | undefined {
  const said = /^sep=([,;\t|])(?:\r\n|\r|\n)/.exec(text.slice(0, 20))
  if (said?.[1]) return { delimiter: said[1], from: said[0].length, line: 2 }
  const sample = text.slice(0, sampleLength)
  const tabs = /\.(?:tsv|tab)$/i.test(name)
  const scores = delimiters
    .map((delimiter, i) => ({
      delimiter,
      score: scoreOf(sample, delimiter) + (tabs && delimiter === '\t' ? 0.5 : 0) - i * 0.001,
    }))
    .sort((a, b) => b.score - a.score)
  const [best] = scores
  return best && best.score > 0 ? { delimiter: best.delimiter, from: 0, line: 1 } : undefined
}

/** How much the rows look like a table: 2 for a header, and up to 1 for the share of rows with the same count of cells. */
function scoreOf(sample: string, delimiter: string): number {
  const counts = new Map<number, number>()
  let rows = 0
  let header = 0
  for (const row of readRows(sample, delimiter)) {
    if (rows >= sampleRows) break
    if (isBlank(row) || row.broken) continue
    if (rows === 0) {
      const columns = new Set(row.cells.map((cell) => readColumnName(cell)?.column))
      header = columns.has('source') && columns.has('target') ? 2 : 0
    }
    rows++
    counts.set(row.cells.length, (counts.get(row.cells.length) ?? 0) + 1)
  }
  const [width, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0]
  if (width < 2) return header
  return header + count / rows
}
