import type { Range } from './range'

const longest = 400

/**
 * Every round or square bracket with the one that closes it, in the order in which they open; the range holds both.
 * Pairs that a line break parts, or more text than a bracket holds, are none.
 */
export function bracketPairs(text: string): Range[] {
  const pairs: Range[] = []
  const open: number[] = []
  for (const { 0: char, index } of text.matchAll(/[()[\]\n\r]/g)) {
    if (char === '(' || char === '[') open.push(index)
    else if (char === '\n' || char === '\r') open.length = 0
    else {
      const from = open.pop()
      if (from !== undefined && index - from <= longest) pairs.push({ from, to: index + 1 })
    }
  }
  return pairs.sort((a, b) => a.from - b.from)
}
