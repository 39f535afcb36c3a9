/** Words that lose their vowel before an apostrophe, in lower case and without accents: what follows is a word of its own. */
export const elidedWords: ReadonlySet<string> = new Set([
  'c',
  'd',
  'j',
  'l',
  'm',
  'n',
  'qu',
  's',
  't',
  'entr',
  'jusqu',
  'lorsqu',
  'parcequ',
  'presqu',
  'puisqu',
  'quelqu',
  'quoiqu',
])

/** Prepositions grown together with an article ("de" + "le"), by the article that is in them. */
export const contractions: Readonly<Record<'le' | 'les', readonly string[]>> = {
  le: ['du', 'au'],
  les: ['des', 'aux'],
}
