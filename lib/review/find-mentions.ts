import type { Range } from '@/lib/language/range'

/** A member as others mention them. */
export type Mentionable = { id: string; name: string }

/**
 * The members that a text mentions: "@" and their whole name, in any case; of two names that begin alike, the longer one.
 * UTF-16 offsets, the "@" included.
 */
export function findMentions(text: string, members: readonly Mentionable[]): (Range & { id: string })[] {
  const longest = [...members].sort((a, b) => b.name.length - a.name.length)
  const folded = text.toLowerCase()
  if (folded.length !== text.length) return []
  const found: (Range & { id: string })[] = []
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) continue
    const member = longest.find(({ name }) => {
      const end = at + 1 + name.length
      return folded.startsWith(name.toLowerCase(), at + 1) && !/[\p{L}\p{N}]/u.test(text[end] ?? '')
    })
    if (member) found.push({ from: at, to: at + 1 + member.name.length, id: member.id })
  }
  return found
}
