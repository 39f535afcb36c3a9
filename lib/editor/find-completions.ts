/** Words that a person has begun. */
export type CompletionMatch = {
  /** How many UTF-16 units before the cursor they stand for. */
  typed: number
  /** All of the words, in the case of what was typed: they take the place of it. */
  text: string
  /** What is not typed yet. */
  rest: string
}

const letter = /\p{L}/u
const inWord = /[\p{L}\p{M}\p{N}]/u
/** As many letters tell what a person means. */
const enough = 2
/** A beginning of more words than these is not looked for. */
const mostWords = 12

/** Two spellings that a person may mean by the same keys are equal: case and accents do not count. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s/g, ' ')
}

/** Where words begin in a text, from the last one backwards. */
function wordStarts(text: string): number[] {
  const starts = [...text.matchAll(/(?<![\p{L}\p{M}\p{N}])\p{L}/gu)].map(({ index }) => index)
  return starts.slice(-mostWords).reverse()
}

/** Where a text's own beginning ends that reads as `folded`; undefined where it does not begin so. */
function endOfPrefix(text: string, folded: string): number | undefined {
  if (!fold(text).startsWith(folded)) return undefined
  let at = 0
  for (const letter of text) {
    if (at > 0 && fold(text.slice(0, at)) === folded && !/^\p{M}/u.test(letter)) return at
    at += letter.length
  }
  return undefined
}

function inCaseOf(typed: string, text: string): string {
  const letters = typed.match(/\p{L}/gu) ?? []
  const capitals = typed === typed.toUpperCase() && typed !== typed.toLowerCase()
  if (capitals && letters.length > enough) return text.toUpperCase()
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0x20)
  const startsCapital = /^\p{Lu}/u.test(typed)
  return startsCapital ? first.toUpperCase() + text.slice(first.length) : text
}

/**
 * The wanted words that what stands before the cursor begins, from two letters on and from a word's start, in the order
 * in which they are wanted; nothing in the middle of a word. Each is begun as early as it can be ("the Uni" rather than "Uni").
 */
export function findCompletions(before: string, after: string, wanted: readonly string[]): CompletionMatch[] {
  if (wanted.length === 0 || inWord.test(after.charAt(0))) return []
  const starts = wordStarts(before)
  const found: CompletionMatch[] = []
  for (const words of wanted) {
    const begun = starts.flatMap((start): CompletionMatch[] => {
      const typed = before.slice(start)
      if (typed.length > words.length * 2 || [...typed].filter((one) => letter.test(one)).length < enough)
        return []
      const end = endOfPrefix(words, fold(typed))
      if (end === undefined) return []
      const text = inCaseOf(typed, words)
      return [{ typed: typed.length, text, rest: text.slice(end) }]
    })
    const longest = begun.at(-1)
    if (longest && !found.some(({ text }) => text === longest.text)) found.push(longest)
  }
  return found
}
