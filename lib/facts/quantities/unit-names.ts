import type { Language } from '@/lib/language/language'
import { tokenize, type Token } from '@/lib/language/tokens'
import type { MeasureUnit } from '../fact'

/** Rows of a table: the unit, then its names (any case; "(s)" for an optional ending) or its symbols (as written). */
export type UnitRow = readonly [unit: MeasureUnit, ...names: string[]]

type Node = { unit?: MeasureUnit; next?: Map<string, Node> }

/** Names and symbols of units in one language, compiled for finding. */
export type UnitNames = { names: Node; symbols: Node }

/** A unit found in a text: `next` is the token after it. */
export type WrittenUnit = { unit: MeasureUnit; next: number; symbol: boolean }

function endings(name: string): string[] {
  const at = name.indexOf('(')
  if (at < 0) return [name]
  const close = name.indexOf(')', at)
  const rest = endings(name.slice(close + 1))
  const head = name.slice(0, at)
  const ending = name.slice(at + 1, close)
  return rest.flatMap((tail) => [head + tail, head + ending + tail])
}

function insert(root: Node, path: readonly string[], unit: MeasureUnit): void {
  let node = root
  for (const step of path) {
    node.next ??= new Map()
    let child = node.next.get(step)
    if (!child) {
      child = {}
      node.next.set(step, child)
    }
    node = child
  }
  node.unit = unit
}

/** Compiles the tables of one language. */
export function compileUnitNames(
  language: Language,
  names: readonly UnitRow[],
  symbols: readonly UnitRow[],
): UnitNames {
  const compiled: UnitNames = { names: {}, symbols: {} }
  for (const [unit, ...spellings] of names)
    for (const spelling of spellings.flatMap(endings))
      insert(
        compiled.names,
        tokenize(spelling, language).map((token) => token.lower),
        unit,
      )
  for (const [unit, ...spellings] of symbols)
    for (const spelling of spellings)
      insert(
        compiled.symbols,
        tokenize(spelling, language).map((token) => (token.kind === 'mark' ? token.lower : token.text)),
        unit,
      )
  return compiled
}

/** The longest way down from a node; between words of a name one hyphen is as good as a space. */
function walk(
  root: Node,
  tokens: readonly Token[],
  from: number,
  symbol: boolean,
): { unit: MeasureUnit; next: number } | undefined {
  let node: Node | undefined = root
  let found: { unit: MeasureUnit; next: number } | undefined
  let stepped = true
  for (let at = from; node; at++) {
    if (stepped && node.unit !== undefined) found = { unit: node.unit, next: at }
    const token: Token | undefined = tokens[at]
    if (!token || !node.next) break
    const key: string = symbol && token.kind !== 'mark' ? token.text : token.lower
    const child: Node | undefined = node.next.get(key)
    stepped = child !== undefined
    if (stepped || symbol || token.lower !== '-' || token.space > 0 || at === from) node = child
  }
  return found
}

/** The unit that is written at token `at`, the longest there is; undefined where the tokens name none. */
export function unitAt(
  { names, symbols }: UnitNames,
  tokens: readonly Token[],
  at: number,
): WrittenUnit | undefined {
  if (tokens[at] === undefined) return undefined
  const named = walk(names, tokens, at, false)
  const signed = walk(symbols, tokens, at, true)
  if (named && (!signed || named.next >= signed.next))
    return { unit: named.unit, next: named.next, symbol: false }
  if (!signed) return undefined
  const after = tokens[signed.next]
  const goesOn =
    after !== undefined &&
    after.space === 0 &&
    (after.kind === 'word' || '€$£%/'.includes(after.lower)) &&
    tokens[signed.next - 1]?.kind !== 'digits'
  return goesOn ? undefined : { unit: signed.unit, next: signed.next, symbol: true }
}
