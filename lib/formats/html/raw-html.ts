/** Elements that HTML closes by itself, or that hold nothing. */
const unnested = new Set(
  'area base br col hr img input link meta source track wbr p li dt dd tr td th thead tbody tfoot option rp rt'.split(
    ' ',
  ),
)

/** How many elements stand open at once, at most, by a count of the tags alone. */
export function deepestNesting(html: string): number {
  let open = 0
  let deepest = 0
  for (const [, closing, name] of html.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9:-]{0,20})/g)) {
    if (unnested.has(name!.toLowerCase())) continue
    open = closing ? Math.max(0, open - 1) : open + 1
    if (open > deepest) deepest = open
  }
  return deepest
}

/** The text with every tag cut away, a line end in its place. */
export function withoutTags(html: string): string {
  let text = ''
  for (let at = 0; at < html.length;) {
    const from = html.indexOf('<', at)
    const to = from < 0 ? -1 : html.indexOf('>', from)
    if (to < 0) return text + html.slice(at)
    text += `${html.slice(at, from)}\n`
    at = to + 1
  }
  return text
}
