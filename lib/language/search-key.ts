const ascii = /^[\0-\x7F]*$/

/** A text as it is searched: lower case, without accents, ligatures undone, one kind of apostrophe, white space as one space. */
export function searchKey(text: string): string {
  return ascii.test(text) ? spaced(text) : folded(text.normalize('NFKD').replace(/\p{M}+/gu, ''))
}

/** As `searchKey`, but with the accents; equal to it where there are none. */
export function accentedKey(text: string): string {
  return ascii.test(text) ? spaced(text) : folded(text.normalize('NFKD'))
}

function folded(text: string): string {
  return spaced(text).replaceAll('œ', 'oe').replaceAll('æ', 'ae').replaceAll('ß', 'ss').replaceAll('’', "'")
}

function spaced(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim()
}
