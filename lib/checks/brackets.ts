import type { Finding } from '@/lib/domain/finding'
import type { Check } from './check'

const pairs = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
])
const openers = new Set(pairs.values())

/** A bracket of the draft without its other half, where the source has every pair whole. */
export const brackets = {
  id: 'brackets',
  level: 'warning',
  category: 'form',
  problems: ['unclosed', 'unopened'],
  find({ source, target }) {
    if (!/[()[\]{}]/.test(target) || unpaired(source).length > 0) return []
    return unpaired(target).map((from): Finding => {
      const text = target.charAt(from)
      return {
        check: 'brackets',
        level: 'warning',
        side: 'target',
        from,
        to: from + 1,
        text,
        replacements: [],
        values: { problem: openers.has(text) ? 'unclosed' : 'unopened', mark: text },
      }
    })
  },
  examples: [
    {
      source: 'L’OTAN (Bruxelles) se réunit.',
      target: 'NATO (Brussels is meeting.',
      finds: [{ problem: 'unclosed', text: '(' }],
    },
    {
      source: 'L’OTAN (Bruxelles) se réunit.',
      target: 'NATO Brussels) is meeting.',
      finds: [{ problem: 'unopened', text: ')' }],
    },
    { source: 'a) la paix', target: 'a) peace', finds: [] },
    { source: '1. La paix [sic]', target: '1) Peace [sic]', finds: [] },
    { source: 'L’OTAN (Bruxelles) se réunit.', target: 'NATO (Brussels) is meeting.', finds: [] },
  ],
} as const satisfies Check

/** Offsets of the brackets without a partner, but for those of a list ("a)", "2)") and of a smiling face. */
function unpaired(text: string): number[] {
  const open: number[] = []
  const lone: number[] = []
  for (const match of text.matchAll(/[()[\]{}]/g)) {
    const bracket = match[0]
    if (openers.has(bracket)) {
      open.push(match.index)
      continue
    }
    const last = open.at(-1)
    if (last !== undefined && text.charAt(last) === pairs.get(bracket)) open.pop()
    else if (
      !/(?:^|[\s,;])\p{L}$|(?:^|[\s,;])\d{1,2}$|[:;]-?$/u.test(
        text.slice(Math.max(0, match.index - 4), match.index),
      )
    )
      lone.push(match.index)
  }
  return [...open, ...lone].sort((a, b) => a - b)
}
