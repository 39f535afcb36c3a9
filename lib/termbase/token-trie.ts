/**
 * A prefix tree over numbered tokens: its edges lie in one open-addressed hash table of integers, so that a hundred
 * thousand terms take a few megabytes and a step costs one probe.
 */
export type TokenTrie = {
  /** The node that the path leads to, made where it is missing. Nodes and tokens count from 1. */
  insert(path: readonly number[]): number
  /** The node behind an edge, 0 for none. The root is node 1. */
  step(node: number, token: number): number
}

export const rootNode = 1

/** Bits of the filter before the root: small enough to stay in the processor's cache, which the table is not. */
const filterBits = 1 << 20

/** Four numbers a slot, so that a probe reads one line of memory: node, token, child (0 where the slot is free). */
const slotSize = 4

export function createTokenTrie(): TokenTrie {
  let capacity = 1 << 10
  let table = new Int32Array(capacity * slotSize)
  let size = 0
  const filter = new Int32Array(filterBits / 32)

  /** Where the edge lies, or the free slot where it would. */
  function find(node: number, token: number): number {
    let hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(token, 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
    let slot = (hash ^ (hash >>> 13)) & (capacity - 1)
    for (;;) {
      const at = slot * slotSize
      if (table[at + 2] === 0 || (table[at] === node && table[at + 1] === token)) return at
      slot = (slot + 1) & (capacity - 1)
    }
  }

  function put(node: number, token: number, child: number) {
    const at = find(node, token)
    table[at] = node
    table[at + 1] = token
    table[at + 2] = child
  }

  function grow() {
    const before = table
    capacity *= 2
    table = new Int32Array(capacity * slotSize)
    for (let at = 0; at < before.length; at += slotSize) {
      const child = before[at + 2] ?? 0
      if (child !== 0) put(before[at] ?? 0, before[at + 1] ?? 0, child)
    }
  }

  function mayBegin(token: number): boolean {
    const bit = (token ^ (token >>> 12)) & (filterBits - 1)
    return ((filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0
  }

  function letBegin(token: number) {
    const bit = (token ^ (token >>> 12)) & (filterBits - 1)
    filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31))
  }

  function step(node: number, token: number): number {
    if (node === rootNode && !mayBegin(token)) return 0
    return table[find(node, token) + 2] ?? 0
  }

  function insert(path: readonly number[]): number {
    let node = rootNode
    letBegin(path[0] ?? 0)
    for (const token of path) {
      let next = step(node, token)
      if (next === 0) {
        if (size * 2 >= capacity) grow()
        size++
        next = size + rootNode
        put(node, token, next)
      }
      node = next
    }
    return node
  }

  return { insert, step }
}
