export type Query = { text: string; matchCase: boolean; wholeWords: boolean }

/** Where a query stands in a text, as UTF-16 ranges, none overlapping; nothing for an empty query. */
export function findHits(
  text: string,
  { text: query, matchCase, wholeWords }: Query,
): { from: number; to: number }[] {
  if (query === '') return []
  const body = query
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/['’]/g, "['’]")
  const pattern = wholeWords ? `(?<![\\p{L}\\p{M}\\p{N}])${body}(?![\\p{L}\\p{M}\\p{N}])` : body
  const hits: { from: number; to: number }[] = []
  for (const hit of text.matchAll(new RegExp(pattern, matchCase ? 'gu' : 'giu')))
    hits.push({ from: hit.index, to: hit.index + hit[0].length })
  return hits
}
