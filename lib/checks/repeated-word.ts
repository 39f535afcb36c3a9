import type { Finding } from '@/lib/domain/finding'
import type { Check } from './check'

/** Words that English rightly says twice. */
const twice = new Set(
  'had that her so very no yes ha blah bye now again many much more there is do'.split(' '),
)

/** Two words, the second in small letters. */
const pair = /(?<![\p{L}\p{N}'’-])(\p{L}+)[ \u00A0\n]+(?=(\p{Ll}+)(?![\p{L}\p{N}'’-]))/uy

const isSpace = (code: number) => code === 0x20 || code === 0xa0 || code === 0x0a
const letter = /\p{L}/u

function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
  return letter.test(String.fromCodePoint(code))
}

function wordEnd(text: string, from: number): number {
  for (let at = from; ;) {
    const code = text.codePointAt(at)
    if (code === undefined || !isLetter(code)) return at
    at += code > 0xffff ? 2 : 1
  }
}

/** Where a word begins that the text says again behind some space, as a whole or as the end of a longer one. */
function repeatedAt(text: string): number[] {
  const places: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (!isSpace(text.charCodeAt(at))) continue
    const end = at
    while (isSpace(text.charCodeAt(at + 1))) at++
    const again = at + 1
    const to = wordEnd(text, again)
    const from = end - (to - again)
    const last = text.charCodeAt(end - 1)
    if (from < 0 || from === end || (last < 0x80 && (last | 0x20) !== text.charCodeAt(to - 1))) continue
    if (text.slice(from, end).toLowerCase() === text.slice(again, to)) places.push(from)
  }
  return places
}

/** A word typed twice: "the the". */
export const repeatedWord = {
  id: 'repeated-word',
  level: 'warning',
  category: 'language',
  problems: ['repeated'],
  find({ target }) {
    const findings: Finding[] = []
    for (const from of repeatedAt(target)) {
      pair.lastIndex = from
      const match = pair.exec(target)
      if (!match) continue
      const [start, first = '', second = ''] = match
      if (first.toLowerCase() !== second || twice.has(second)) continue
      const to = from + start.length + second.length
      const text = target.slice(from, to)
      findings.push({
        check: 'repeated-word',
        level: 'warning',
        side: 'target',
        from,
        to,
        text,
        replacements: [first],
        values: { problem: 'repeated', word: second },
      })
    }
    return findings
  },
  examples: [
    {
      source: 'Il a vu la ville.',
      target: 'He saw the the city.',
      finds: [{ problem: 'repeated', text: 'the the', fixed: 'He saw the city.' }],
    },
    {
      source: 'La ville est tombée.',
      target: 'The the city fell.',
      finds: [{ problem: 'repeated', text: 'The the', fixed: 'The city fell.' }],
    },
    { source: 'Il avait eu peur.', target: 'He had had a fright.', finds: [] },
    { source: 'Il vient de Baden Baden.', target: 'He comes from Baden Baden.', finds: [] },
    { source: 'Il est venu, venu seul.', target: 'He came, came alone.', finds: [] },
  ],
} as const satisfies Check
