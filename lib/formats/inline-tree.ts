import type { InlineContent, InlineNode, Mark } from '@/lib/domain/inline-content'

export type InlineTree =
  { type: 'text'; text: string } | { type: 'break' } | { type: 'mark'; mark: Mark; children: InlineTree[] }

/**
 * Flat runs as the nested marks that files are made of: a link is outermost, then whichever of bold and italic goes
 * on longer, so that no mark is closed only to be opened again.
 */
export function inlineTree(content: InlineContent): InlineTree[] {
  return nest(content, [])
}

function nest(content: readonly InlineNode[], open: readonly Mark['type'][]): InlineTree[] {
  const tree: InlineTree[] = []
  for (let i = 0; i < content.length;) {
    const node = content[i]!
    const marks = node.type === 'text' ? (node.marks ?? []).filter((mark) => !open.includes(mark.type)) : []
    if (marks.length === 0) {
      tree.push(
        node.type === 'break' ? { type: 'break' } : { type: 'text', text: (node as { text: string }).text },
      )
      i += 1
      continue
    }
    const [mark, end] = marks
      .map((candidate) => [candidate, runEnd(content, i, candidate)] as const)
      .reduce((best, next) => (best[0].type !== 'link' && next[1] > best[1] ? next : best))
    tree.push({ type: 'mark', mark, children: nest(content.slice(i, end), [...open, mark.type]) })
    i = end
  }
  return tree
}

function runEnd(content: readonly InlineNode[], start: number, mark: Mark): number {
  let end = start
  while (end < content.length && carries(content[end]!, mark)) end += 1
  return end
}

function carries(node: InlineNode, mark: Mark): boolean {
  if (node.type === 'break') return false
  return !!node.marks?.some(
    (other) =>
      other.type === mark.type &&
      (mark.type !== 'link' || (other.type === 'link' && other.href === mark.href)),
  )
}
