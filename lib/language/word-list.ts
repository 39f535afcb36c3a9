/** The words of a list that is written as plain text. */
export function wordList(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}
