import type { Scan } from '@/lib/language/scan'
import type { QuotationFact } from '../fact'
import type { FactFinder } from '../fact-finder'

/** Marks that close one another. Straight and curly double marks are one family, as sources mix them. */
type Family = 'guillemet' | 'angle' | 'double' | 'single'
type Shape = 'open' | 'close' | 'either'
type Open = { family: Family; at: number; depth: number }

const marks = new Map<number, readonly [Family, Shape]>([
  [0xab, ['guillemet', 'open']],
  [0xbb, ['guillemet', 'close']],
  [0x2039, ['angle', 'open']],
  [0x203a, ['angle', 'close']],
  [0x201c, ['double', 'open']],
  [0x201d, ['double', 'close']],
  [0x201e, ['double', 'open']],
  [0x201f, ['double', 'open']],
  [0x22, ['double', 'either']],
  [0x2018, ['single', 'open']],
  [0x2019, ['single', 'close']],
  [0x27, ['single', 'either']],
])

/** English words that begin with an apostrophe, after it. */
const clipped = /(?:em|tis|twas|til|till|cause|bout|round|n|cos|un)(?![\p{L}\p{N}])/iuy
const wordCharacter = /[\p{L}\p{N}]/u

function isWord(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
  return code >= 0xc0 && code < 0x2000
    ? code !== 0xd7 && code !== 0xf7
    : wordCharacter.test(String.fromCharCode(code))
}

/** Whether the code is white space of any width, or no character at all (NaN: before the start, after the end). */
function isBlank(code: number): boolean {
  return (
    Number.isNaN(code) ||
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000
  )
}

function isBefore(code: number): boolean {
  return isBlank(code) || '([{-–—/'.includes(String.fromCharCode(code)) || marks.has(code)
}

function isAfter(code: number): boolean {
  return isBlank(code) || ')]}-–—/.,;:!?…'.includes(String.fromCharCode(code)) || marks.has(code)
}

/** What the neighbours of a mark say: it leans on what follows (open) or on what went before (close). */
function leaning(text: string, at: number): Shape {
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at + 1)
  const ends =
    ',;:!?)]}'.includes(text.charAt(at + 1)) || (after === 0x2e && text.charCodeAt(at + 2) !== 0x2e)
  const opens = isBefore(before) && !isBlank(after) && !ends
  const closes = isAfter(after) && !isBlank(before)
  return opens === closes ? 'either' : opens ? 'open' : 'close'
}

function opensSingle(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  if (!isBefore(before) || before === 0x27 || before === 0x2019) return false
  const after = text.charCodeAt(at + 1)
  if (!isWord(after) && !'«“"…([¿¡'.includes(text.charAt(at + 1))) return false
  if (text.charCodeAt(at) === 0x2018) return true
  clipped.lastIndex = at + 1
  return !clipped.test(text) && !(after >= 0x30 && after <= 0x39)
}

function closesSingle(text: string, at: number): boolean {
  return !isBlank(text.charCodeAt(at - 1)) && !isWord(text.charCodeAt(at + 1))
}

/** "the farmers’ land": after an s, before a further word, as a possessive stands too. */
function mayBePossessive(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1) | 0x20
  return (
    (before === 0x73 || before === 0x78 || before === 0x7a) &&
    text.charCodeAt(at + 1) === 0x20 &&
    isWord(text.charCodeAt(at + 2))
  )
}

/**
 * Which single marks are quotation marks and not apostrophes: for each opening one the first closing one before the
 * next opening one; one that may be a possessive only where no better follows.
 */
function pairSingles(text: string, at: readonly number[]): Map<number, Shape> {
  const roles = new Map<number, Shape>()
  let open = -1
  let weak = -1
  const settle = (close: number) => {
    if (open >= 0 && close > open + 1) roles.set(open, 'open').set(close, 'close')
    open = weak = -1
  }
  for (const i of at) {
    if (opensSingle(text, i)) {
      settle(weak)
      open = i
    } else if (open >= 0 && closesSingle(text, i)) {
      if (!mayBePossessive(text, i)) settle(i)
      else if (weak < 0) weak = i
    }
  }
  settle(weak)
  return roles
}

/** Whether the mark opens or closes, by shape and by what it leans on; `either` where it is no quotation mark. */
function role(text: string, at: number, family: Family, shape: Shape, isOpen: boolean): Shape {
  const context = leaning(text, at)
  if (shape === 'either') {
    if (context !== 'either') return context === 'close' && !isOpen ? 'either' : context
    return isOpen ? 'close' : 'open'
  }
  if (shape === context) return shape === 'close' && !isOpen ? 'either' : shape
  if (shape === 'close') return isOpen ? 'close' : context === 'open' ? 'open' : 'either'
  if (context === 'close' && isOpen) return 'close'
  return family === 'double' && isOpen && isWord(text.charCodeAt(at - 1)) ? 'close' : 'open'
}

function trimmed(text: string, from: number, to: number): { from: number; to: number } {
  while (from < to && isBlank(text.charCodeAt(from))) from++
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--
  return { from, to }
}

/**
 * Quotations of any level, by their marks, in the order of their place; French and English alike. A mark that is turned
 * the wrong way round is read by what it leans on. Of the marks that never close, the outermost one (if not a single
 * mark) quotes to the end of the text, as in a speech that goes on in the next paragraph; a closing mark that nothing
 * opened, marks around nothing, apostrophes, inches and feet are no quotation. Linear in the length of the text.
 */
export function findQuotations(text: string): QuotationFact[] {
  const places: number[] = []
  const singles: number[] = []
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x22 || code === 0xab || code === 0xbb) places.push(i)
    else if (code === 0x27 || code === 0x2018 || code === 0x2019) {
      if (code !== 0x2018 && isWord(text.charCodeAt(i - 1)) && isWord(text.charCodeAt(i + 1))) continue
      singles.push(i)
      places.push(i)
    } else if (code >= 0x201c && code <= 0x203a && marks.has(code)) places.push(i)
  }
  if (places.length === 0) return []

  const singleRoles = singles.length > 1 ? pairSingles(text, singles) : new Map<number, Shape>()
  const stack: Open[] = []
  const openOf: Record<Family, number> = { guillemet: 0, angle: 0, double: 0, single: 0 }
  const found: QuotationFact[] = []
  const add = (from: number, to: number, innerTo: number, level: number) => {
    const inner = trimmed(text, from + 1, innerTo)
    if (inner.from < inner.to)
      found.push({
        kind: 'quotation',
        from,
        to,
        text: text.slice(from, to),
        approximate: false,
        level,
        inner,
      })
  }

  for (const at of places) {
    const [family, shape] = marks.get(text.charCodeAt(at)) as readonly [Family, Shape]
    const isOpen = openOf[family] > 0
    const does =
      family === 'single' ? (singleRoles.get(at) ?? 'either') : role(text, at, family, shape, isOpen)
    if (does === 'open') {
      stack.push({ family, at, depth: stack.length + 1 })
      openOf[family]++
    } else if (does === 'close' && isOpen) {
      let open = stack.pop() as Open
      openOf[open.family]--
      while (open.family !== family) {
        open = stack.pop() as Open
        openOf[open.family]--
      }
      add(open.at, at + 1, at, open.depth)
    }
  }
  const unclosed = stack.find((open) => open.family !== 'single')
  if (unclosed) {
    const end = trimmed(text, unclosed.at, text.length).to
    add(unclosed.at, end, end, unclosed.depth)
  }
  return found.sort((a, b) => a.from - b.from)
}

/**
 * Whether a mark stands among the tokens that may open a quotation, which no single mark behind a word does: most texts
 * with apostrophes are spared the reading.
 */
function mayQuote({ tokens }: Scan): boolean {
  return tokens.some((token, i) => {
    if (token.kind !== 'mark') return false
    const shape = marks.get(token.text.charCodeAt(0))
    return shape !== undefined && (shape[0] !== 'single' || token.space > 0 || tokens[i - 1]?.kind !== 'word')
  })
}

export const quotationFinder: FactFinder = {
  kind: 'quotation',
  find: (scan) => (mayQuote(scan) ? findQuotations(scan.text) : []),
}
