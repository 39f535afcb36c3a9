import type { Range } from '@/lib/language/range'

/** A text in which names are marked: "[[Kharkiv|place]]"; "-" for no kind, "?" for one that may be found or not. */
export type MarkedName = Range & { text: string; kind: string }

/** Takes the marks out of a text. */
export function readMarkedText(marked: string): { text: string; names: MarkedName[] } {
  const names: MarkedName[] = []
  let text = ''
  let done = 0
  for (const match of marked.matchAll(/\[\[(.+?)\|(.+?)\]\]/g)) {
    text += marked.slice(done, match.index)
    const [whole, name = '', kind = ''] = match
    names.push({ from: text.length, to: text.length + name.length, text: name, kind })
    text += name
    done = match.index + whole.length
  }
  return { text: text + marked.slice(done), names }
}
