import { searchKey } from '@/lib/language/search-key'

/** What a name is looked up by: no case, no accents, one apostrophe, a space for every hyphen. */
export function nameKey(name: string): string {
  return searchKey(name)
    .replace(/[-‐‑–]/g, ' ')
    .replace(/[‘ʼ]/g, "'")
}

/** English names by the `nameKey` of the French one, the best first. */
export type NameList = ReadonlyMap<string, readonly string[]>

/** Reads a list that is written as plain text: a line for each name, "French = English | other English". */
export function nameList(text: string): NameList {
  const list = new Map<string, readonly string[]>()
  for (const line of text.trim().split('\n')) {
    const [french = '', english = ''] = line.split('=')
    list.set(
      nameKey(french),
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
