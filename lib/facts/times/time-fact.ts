import type { Scan } from '@/lib/language/scan'
import type { Token } from '@/lib/language/tokens'
import type { TimeFact } from '../fact'

/** The time that the tokens `[first, next)` say; 24 o'clock is 0, and a full hour has no minute. */
export function timeFact(
  { text, tokens }: Scan,
  first: number,
  next: number,
  hour: number,
  minute = 0,
  second = 0,
): TimeFact {
  const from = (tokens[first] as Token).from
  const to = (tokens[next - 1] as Token).to
  return {
    kind: 'time',
    from,
    to,
    text: text.slice(from, to),
    approximate: false,
    hour: hour % 24,
    ...((minute > 0 || second > 0) && { minute }),
    ...(second > 0 && { second }),
  }
}

/** The hour or minute that one or two digits at `i` say, at most `most`. */
export function twoDigits(token: Token | undefined, most: number): number | undefined {
  if (token?.kind !== 'digits' || token.text.length > 2) return undefined
  const value = Number(token.text)
  return value <= most ? value : undefined
}

/** Hours, minutes and seconds between colons (or points) around the separator at `i`: 14:30, 14:30:15. */
export function clockFigures(tokens: readonly Token[], i: number, hours: number) {
  const separator = tokens[i]?.lower
  const hour = twoDigits(tokens[i - 1], hours)
  const minute = twoDigits(tokens[i + 1], 59)
  if (hour === undefined || minute === undefined || tokens[i + 1]?.text.length !== 2) return undefined
  if (tokens[i]?.space !== 0 || tokens[i + 1]?.space !== 0) return undefined
  const before = tokens[i - 2]
  if (tokens[i - 1]?.space === 0 && before && !'([«“"‘-–—'.includes(before.text)) return undefined
  if (before && '$€£'.includes(before.lower)) return undefined
  let next = i + 2
  let second: number | undefined
  if (tokens[next]?.lower === separator && tokens[next]?.space === 0 && tokens[next + 1]?.space === 0) {
    second = twoDigits(tokens[next + 1], 59)
    if (second !== undefined) next += 2
    else if (tokens[next + 1]?.kind === 'digits') return undefined
  }
  const after = tokens[next]
  if (after?.space === 0 && '%°€$£/:'.includes(after.lower)) return undefined
  if (
    after?.space === 0 &&
    '.,'.includes(after.lower) &&
    tokens[next + 1]?.kind === 'digits' &&
    tokens[next + 1]?.space === 0
  )
    return undefined
  return { hour, minute, second, next }
}
