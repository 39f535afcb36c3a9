/** Elements whose content is no text of the article. */
export const skipped: ReadonlySet<string> = new Set(
  (
    'script style head template noscript title svg math iframe object embed audio video canvas map ' +
    'button select option datalist input textarea nav dialog progress meter'
  ).split(' '),
)

/** Elements that begin and end a block. */
export const blockLevel: ReadonlySet<string> = new Set(
  (
    'html body address article aside blockquote center dd details dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu ol p pre search section summary ' +
    'table caption tbody td tfoot th thead tr ul'
  ).split(' '),
)
