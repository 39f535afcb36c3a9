import type { Scan } from '@/lib/language/scan'
import type { Token } from '@/lib/language/tokens'
import type { DateFact } from '../fact'

export type DateParts = Pick<DateFact, 'year' | 'month' | 'day' | 'weekday' | 'decade'>

/** The fact that the tokens `[first, next)` say. */
export function dateFact({ text, tokens }: Scan, first: number, next: number, parts: DateParts): DateFact {
  const from = (tokens[first] as Token).from
  const to = (tokens[next - 1] as Token).to
  return { kind: 'date', from, to, text: text.slice(from, to), approximate: false, ...parts }
}

/** Whether digits stand at `i` that no point, comma, colon or the like ties to further digits behind them. */
function endsFree(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  if (!next || next.space > 0) return true
  if (next.kind !== 'mark' || '%°€$£¥/+*@#_'.includes(next.lower)) return false
  const after = tokens[i + 2]
  return !(after?.kind === 'digits' && after.space === 0)
}

/** The year that the digits at `i` say after a month, or undefined. */
export function yearAt(tokens: readonly Token[], i: number): number | undefined {
  const token = tokens[i]
  if (token?.kind !== 'digits' || token.text.length !== 4 || !endsFree(tokens, i)) return undefined
  const next = tokens[i + 1]
  if (next && next.space > 0 && '%€$£'.includes(next.lower)) return undefined
  const year = Number(token.text)
  return year >= 1000 && year <= 2100 ? year : undefined
}

/** The day of the month that the digits at `i` say, or undefined. */
export function dayAt(tokens: readonly Token[], i: number): number | undefined {
  const token = tokens[i]
  if (token?.kind !== 'digits' || token.text.length > 2) return undefined
  const day = Number(token.text)
  return day >= 1 && day <= 31 ? day : undefined
}

const monthDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether the month has the day, in some year at least. */
export function hasDay(month: number, day: number): boolean {
  return day >= 1 && day <= (monthDays[month - 1] ?? 0)
}

/**
 * A date in figures whose first part stands at `i`, five tokens long: 13/09/2022, 13.9.2022, 2022-09-13, 13/09/22. Day
 * before month unless `monthFirst`, where a part above 12 still tells. Longer chains of figures are none.
 */
export function numericDate(
  tokens: readonly Token[],
  i: number,
  monthFirst: boolean,
): Required<Pick<DateParts, 'year' | 'month' | 'day'>> | undefined {
  const mark = tokens[i + 1]
  if (mark?.space !== 0 || !['/', '.', '-'].includes(mark.lower) || tokens[i + 3]?.lower !== mark.lower)
    return undefined
  for (let j = i + 2; j < i + 5; j++) if (tokens[j]?.space !== 0) return undefined
  if (!endsFree(tokens, i + 4) || tokens[i + 2]?.kind !== 'digits' || tokens[i + 4]?.kind !== 'digits')
    return undefined
  if (tokens[i]?.space === 0 && i > 0 && !'([«“"‘'.includes(tokens[i - 1]?.text ?? '')) return undefined
  const parts = [tokens[i], tokens[i + 2], tokens[i + 4]].map((token) => token?.text ?? '')
  const [a, b, c] = parts.map(Number) as [number, number, number]
  const lengths = parts.map((part) => part.length).join('')
  if (mark.lower === '-' && /^4[12]{2}$/.test(lengths)) return checked(a, b, c)
  const short = lengths === '222' && mark.lower === '/'
  if (!short && !/^[12]{2}4$/.test(lengths)) return undefined
  const year = short ? c + (c <= 40 ? 2000 : 1900) : c
  const monthLeads = monthFirst ? a <= 12 : b > 12 && a <= 12
  return monthLeads ? (checked(year, a, b) ?? checked(year, b, a)) : checked(year, b, a)
}

function checked(year: number, month: number, day: number) {
  if (year < 1000 || year > 2100 || month < 1 || month > 12 || !hasDay(month, day)) return undefined
  return { year, month, day }
}
