import type { DocumentBlock } from '@/lib/domain/document'

type ListItem = Extract<DocumentBlock, { kind: 'list-item' }>
export type ListNode = { type: 'list'; ordered: boolean; items: { block: ListItem; lists: ListNode[] }[] }

/**
 * Blocks in order, with list items gathered into nested lists. An item is at most one level below the one before it.
 */
export function listTree(
  blocks: readonly DocumentBlock[],
): (ListNode | { type: 'block'; block: Exclude<DocumentBlock, ListItem> })[] {
  const tree: ReturnType<typeof listTree> = []
  let open: ListNode[] = []
  for (const block of blocks) {
    if (block.kind !== 'list-item') {
      open = []
      tree.push({ type: 'block', block })
      continue
    }
    const depth = Math.min(block.depth, open.length)
    open.length = Math.min(open.length, depth + 1)
    if (open[depth]?.ordered !== block.ordered) {
      const list: ListNode = { type: 'list', ordered: block.ordered, items: [] }
      const parent = depth === 0 ? tree : open[depth - 1]!.items.at(-1)!.lists
      parent.push(list)
      open[depth] = list
    }
    open[depth]!.items.push({ block, lists: [] })
  }
  return tree
}
