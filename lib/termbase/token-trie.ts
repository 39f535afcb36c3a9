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

export function createTokenTrie(): TokenTrie {
  let capacity = 1 << 10
  let nodes = new Int32Array(capacity)
  let tokens = new Int32Array(capacity)
  let children = new Int32Array(capacity)
  let size = 0

  function slotOf(node: number, token: number): number {
    let hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(token, 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
    let slot = (hash ^ (hash >>> 13)) & (capacity - 1)
    while (children[slot] !== 0 && (nodes[slot] !== node || tokens[slot] !== token))
      slot = (slot + 1) & (capacity - 1)
    return slot
  }

  function grow() {
    const before = { nodes, tokens, children }
    capacity *= 2
    nodes = new Int32Array(capacity)
    tokens = new Int32Array(capacity)
    children = new Int32Array(capacity)
    before.children.forEach((child, i) => {
      if (child !== 0) put(before.nodes[i] ?? 0, before.tokens[i] ?? 0, child)
    })
  }

  function put(node: number, token: number, child: number) {
    const slot = slotOf(node, token)
    nodes[slot] = node
    tokens[slot] = token
    children[slot] = child
  }

  function step(node: number, token: number): number {
    return children[slotOf(node, token)] ?? 0
  }

  function insert(path: readonly number[]): number {
    let node = rootNode
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
