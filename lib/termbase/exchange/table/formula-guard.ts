/** What makes a spreadsheet take a cell for a formula (OWASP, "CSV Injection"), behind any apostrophes of ours. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/

/**
 * A cell that no spreadsheet runs: an apostrophe goes before what begins like a formula. A cell that begins with
 * apostrophes and then like a formula gets one more, so that `unguardCell` gives every cell back.
 */
export function guardCell(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell
}

/** The cell without the apostrophe that keeps a spreadsheet from running it. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell
}
