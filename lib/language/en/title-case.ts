/** Words that a headline leaves without a capital. */
const small = new Set(
  'a an and as at but by en for from if in into is it its nor of off on or over per so than the to up via vs with yet'.split(
    ' ',
  ),
)

const wordPattern = /[\p{L}\p{M}][\p{L}\p{M}’']*/gu

/** Whether a text is a headline in which every word of weight begins with a capital: "Deminers Clear Fields in the South". */
export function isTitleCase(text: string): boolean {
  if (/[.;]["”’]?\s*$/.test(text)) return false
  const words = (text.match(wordPattern) ?? []).filter((word) => !small.has(word.toLowerCase()))
  return (
    words.length >= 3 &&
    words.every((word) => /^\p{Lu}/u.test(word) || word.length === 1) &&
    /\p{Ll}/u.test(text)
  )
}

/** A term as it stands in such a headline: "mine clearers" → "Mine Clearers", "minister of health" → "Minister of Health". */
export function toTitleCase(term: string): string {
  return term.replace(wordPattern, (word, at: number) =>
    at > 0 && small.has(word.toLowerCase()) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  )
}
