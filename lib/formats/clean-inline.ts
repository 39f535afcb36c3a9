import {
  linkHrefSchema,
  normalizeInline,
  trimInline,
  type InlineContent,
  type InlineNode,
} from '@/lib/domain/inline-content'
import { wellFormed } from '@/lib/domain/text'

/**
 * Content as formats exchange it: well formed, line ends as breaks, no white space at the ends nor around a break,
 * in normal form.
 */
export function cleanInline(content: readonly InlineNode[]): InlineContent {
  const lines: InlineContent[] = [[]]
  for (const node of normalizeInline(content)) {
    if (node.type === 'break') {
      lines.push([])
      continue
    }
    wellFormed(node.text)
      .split(/\r\n|[\n\r\v\f\x85\u2028\u2029]/)
      .forEach((text, i) => {
        if (i > 0) lines.push([])
        lines.at(-1)!.push({ ...node, text })
      })
  }
  const trimmed = lines.map(trimInline)
  while (trimmed.length > 0 && trimmed[0]!.length === 0) trimmed.shift()
  while (trimmed.length > 0 && trimmed.at(-1)!.length === 0) trimmed.pop()
  return normalizeInline(
    trimmed.flatMap((line, i) => (i === 0 ? line : [{ type: 'break' as const }, ...line])),
  )
}

/** The address as a link may carry it, its white space encoded; null where it is none that is safe to follow. */
export function cleanHref(href: string): string | null {
  const encoded = wellFormed(href)
    .trim()
    .replace(/[\s\p{Cc}]/gu, (char) => encodeURIComponent(char))
  const parsed = linkHrefSchema.safeParse(encoded)
  return parsed.success ? parsed.data : null
}
