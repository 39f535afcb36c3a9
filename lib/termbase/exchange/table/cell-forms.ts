/**
 * Several forms as one cell, a "|" between them. A "|" or ";" inside a form gets a backslash; backslashes before these,
 * and at the end of a form that another follows, are doubled. Others stay as they are.
 */
export function joinForms(forms: readonly string[]): string {
  const last = forms.length - 1
  return forms
    .map((form, i) => {
      const escaped = form.replace(/(?<!\\)(\\*)([|;])/g, '$1$1\\$2')
      return i === last ? escaped : escaped.replace(/(?<!\\)\\+$/, '$&$&')
    })
    .join('|')
}

/**
 * The forms in a cell, as `joinForms` writes them or a person does: parted by "|", or by ";" where that is `safe`, which
 * it is not in a cell that has a "|", or a character reference such as "&amp;".
 */
export function splitForms(cell: string, safe: boolean): string[] {
  if (!/[|;]/.test(cell)) return [cell]
  const bySemicolon = safe && !/(?<!\\)(?:\\\\)*\|/.test(cell) && !/&#?\w{1,31};/.test(cell)
  const forms: string[] = []
  let form = ''
  let done = 0
  for (const match of cell.matchAll(/(?<!\\)(\\*)([|;])/g)) {
    const [{ length }, slashes = '', mark] = match
    const parts = slashes.length % 2 === 0 && (mark === '|' || bySemicolon)
    form += cell.slice(done, match.index) + '\\'.repeat(Math.floor(slashes.length / 2))
    done = match.index + length
    if (parts) {
      forms.push(form)
      form = ''
    } else form += mark
  }
  return [...forms, form + cell.slice(done)]
}
