import type { Token } from './tokens'

/** Whether the token at `i` is this mark or word and touches what goes before. */
export function attached(tokens: readonly Token[], i: number, lower: string): boolean {
  const token = tokens[i]
  return token !== undefined && token.space === 0 && token.lower === lower
}

/** The word that goes on from token `i`: the next one, or the one behind a hyphen. */
export function following(tokens: readonly Token[], i: number): number | undefined {
  const next = tokens[i + 1]
  if (next === undefined) return undefined
  if (next.kind === 'word') return next.space > 0 || tokens[i]?.kind === 'digits' ? i + 1 : undefined
  if (next.lower !== '-' || next.space !== 0) return undefined
  const behind = tokens[i + 2]
  return behind?.kind === 'word' && behind.space === 0 ? i + 2 : undefined
}
