import { searchKey } from '@/lib/language/search-key'

/** Letters that Unicode does not take apart, as English often writes them. */
const plain: Record<string, string> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i' }

function fold(text: string): string {
  return searchKey(text)
    .replace(/[øłđðı]/g, (letter) => plain[letter] ?? letter)
    .replace(/[-‐‑–]/g, ' ')
    .replace(/[‘ʼ]/g, "'")
}

/** Every Latin letter with what it is folded to, so that hardly any name needs normalising. */
const folded = Array.from({ length: 0x180 }, (_, code) => {
  const char = String.fromCharCode(code)
  return /[\p{L}\p{N}' -]/u.test(char) ? (char === ' ' ? ' ' : fold(char).replace(/^$/, ' ')) : undefined
})

/** What a name is looked up by: no case, no accents, one apostrophe, a space for every hyphen. */
export function nameKey(name: string): string {
  let key = ''
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at)
    const letter = code === 0x2019 ? "'" : folded[code]
    if (letter === undefined) return fold(name)
    key += letter
  }
  return key
}

/** English names by the `nameKey` of the French one, the best first. */
export type NameList = ReadonlyMap<string, readonly string[]>

/** Reads a list that is written as plain text: a line for each name, "French = English | other English". */
export function nameList(text: string): NameList {
  const list = new Map<string, readonly string[]>()
  for (const line of text.trim().split('\n')) {
    const [french = '', english = ''] = line.split('=')
    list.set(
      nameKey(french.trim()),
      english.split('|').map((name) => name.trim()),
    )
  }
  return list
}

/** The keys of names that are written as plain text, parted by commas or line breaks. */
export function nameSet(text: string): ReadonlySet<string> {
  return new Set(
    text
      .trim()
      .split(/\s*[,\n]\s*/)
      .map(nameKey),
  )
}
