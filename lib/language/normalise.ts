const ascii = /^[\0-\x7F]*$/
const marks = /\p{M}/gu

/** Words of letters that have one spelling only, a space between them: most of what is ever asked about. */
const canonical = /^[A-Za-zÀ-ÅÇ-ÖØ-Þà-åç-öø-ÿ]+(?: [A-Za-zÀ-ÅÇ-ÖØ-Þà-åç-öø-ÿ]+)*$/

/** Soft hyphens, zero-width characters (but the joiner of emoji) and marks of direction: seen by nobody. */
const invisible = /[\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g

/** Letters that Unicode does not take apart, as French and English spell them out. */
const ligatures = /[œŒæÆß]/g
const spelledOut: Record<string, string> = { œ: 'oe', Œ: 'OE', æ: 'ae', Æ: 'AE', ß: 'ss' }

/**
 * What a word is looked up by: lower case, without accents, ligatures taken apart. Words that differ only in case,
 * accents or normal form share it, so a hit must be compared again where these matter. Never empty for a word.
 */
export function foldWord(word: string): string {
  if (ascii.test(word)) return word.toLowerCase()
  const folded = word
    .replace(invisible, '')
    .normalize('NFD')
    .replace(ligatures, (letter) => spelledOut[letter] ?? letter)
    .toLowerCase()
    .normalize('NFD')
    .replace(marks, '')
  return folded === '' ? word : folded
}

/**
 * The text in one spelling of everything but its letters' case and accents: composed (NFC), nothing invisible, ligatures
 * taken apart, every apostrophe "'", every run of white space and every hyphen inside a word one space.
 */
export function canonicalText(text: string): string {
  if (canonical.test(text)) return text
  const plain = ascii.test(text)
    ? text
    : text
        .replace(invisible, '')
        .normalize('NFD')
        .replace(ligatures, (letter) => spelledOut[letter] ?? letter)
        .normalize('NFC')
        .replace(/[‘’ʼ＇]/g, "'")
  return plain.replace(/(?<=\S)[-‐‑–](?=\S)/g, ' ').replace(/\s+/g, ' ')
}
