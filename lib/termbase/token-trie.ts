/**
 * Numbers at the ends of paths of numbered tokens. A path is known by a hash of its tokens, kept in one open-addressed
 * table of integers, so that a hundred thousand terms take a few megabytes and a step costs one probe. Paths of equal
 * hash share what they hold: whoever walks must look again at what stands there.
 */
export type TokenTrie = {
  /** Lets the path, the first `length` numbers of a list and at least one, lead to two numbers, beside others. */
  add(path: readonly number[], length: number, first: number, second: number): void
  /** Takes them away again, and the path where nothing else needs it. */
  remove(path: readonly number[], length: number, first: number, second: number): void
  /** Follows the tokens from `start` as far as a path goes, and visits what each ends at, in no order. */
  walk(
    tokens: readonly { hash: number }[],
    start: number,
    visit: (last: number, first: number, second: number) => void,
  ): void
}

/** Numbers a slot: the path's hash (0: free), how many longer paths lead on from it, and its first cell (0: none). */
const slotSize = 3

/** Numbers a cell: the two of a path's end and the next cell. */
const cellSize = 3

/** Bits of the filter before the first token: few enough to stay in the processor's cache, which the table does not. */
const filterBits = 1 << 20

const root = 0x2545f491

function extend(path: number, token: number): number {
  let hash = Math.imul(path ^ token, 0x9e3779b1)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return hash ^ (hash >>> 13) || 1
}

export function createTokenTrie(): TokenTrie {
  let capacity = 1 << 10
  let slots = new Int32Array(capacity * slotSize)
  let size = 0
  let cells = new Int32Array(cellSize << 10)
  let cellsUsed = 1
  let freeCell = 0
  const filter = new Int32Array(filterBits / 32)

  /** Where the path lies, or the free slot where it would. */
  function find(path: number): number {
    let slot = path & (capacity - 1)
    for (;;) {
      const at = slot * slotSize
      const held = slots[at]
      if (held === path || held === 0) return at
      slot = (slot + 1) & (capacity - 1)
    }
  }

  function grow() {
    const before = slots
    capacity *= 2
    slots = new Int32Array(capacity * slotSize)
    for (let from = 0; from < before.length; from += slotSize) {
      const path = before[from]!
      if (path === 0) continue
      const at = find(path)
      slots[at] = path
      slots[at + 1] = before[from + 1]!
      slots[at + 2] = before[from + 2]!
    }
  }

  function claim(path: number): number {
    const at = find(path)
    if (slots[at] === path) return at
    if ((size + 1) * 5 > capacity * 3) {
      grow()
      return claim(path)
    }
    size++
    slots[at] = path
    return at
  }

  /** Frees a slot that nothing needs, and moves up those behind it that probing would no longer reach. */
  function release(at: number) {
    if (slots[at + 1] !== 0 || slots[at + 2] !== 0) return
    size--
    let hole = at / slotSize
    for (
      let slot = (hole + 1) & (capacity - 1);
      slots[slot * slotSize] !== 0;
      slot = (slot + 1) & (capacity - 1)
    ) {
      const home = slots[slot * slotSize]! & (capacity - 1)
      if (((slot - home) & (capacity - 1)) < ((slot - hole) & (capacity - 1))) continue
      slots.copyWithin(hole * slotSize, slot * slotSize, (slot + 1) * slotSize)
      hole = slot
    }
    slots.fill(0, hole * slotSize, (hole + 1) * slotSize)
  }

  function takeCell(): number {
    if (freeCell !== 0) {
      const cell = freeCell
      freeCell = cells[cell * cellSize + 2]!
      return cell
    }
    if ((cellsUsed + 1) * cellSize > cells.length) {
      const before = cells
      cells = new Int32Array(before.length * 2)
      cells.set(before)
    }
    return cellsUsed++
  }

  const bitOf = (token: number) => (token ^ (token >>> 12)) & (filterBits - 1)

  function add(path: readonly number[], length: number, first: number, second: number) {
    const bit = bitOf(path[0]!)
    filter[bit >>> 5]! |= 1 << (bit & 31)
    let hash = root
    for (let i = 0; i < length - 1; i++) {
      hash = extend(hash, path[i]!)
      const at = claim(hash)
      slots[at + 1]!++
    }
    const at = claim(extend(hash, path[length - 1]!))
    const cell = takeCell()
    cells[cell * cellSize] = first
    cells[cell * cellSize + 1] = second
    cells[cell * cellSize + 2] = slots[at + 2]!
    slots[at + 2] = cell
  }

  function remove(path: readonly number[], length: number, first: number, second: number) {
    let hash = root
    for (let i = 0; i < length - 1; i++) {
      hash = extend(hash, path[i]!)
      const at = find(hash)
      slots[at + 1]!--
      release(at)
    }
    const at = find(extend(hash, path[length - 1]!))
    let before = 0
    for (let cell = slots[at + 2]!; cell !== 0; before = cell, cell = cells[cell * cellSize + 2]!) {
      if (cells[cell * cellSize] !== first || cells[cell * cellSize + 1] !== second) continue
      const next = cells[cell * cellSize + 2]!
      if (before === 0) slots[at + 2] = next
      else cells[before * cellSize + 2] = next
      cells[cell * cellSize + 2] = freeCell
      freeCell = cell
      break
    }
    release(at)
  }

  function walk(
    tokens: readonly { hash: number }[],
    start: number,
    visit: (last: number, first: number, second: number) => void,
  ) {
    const bit = bitOf(tokens[start]!.hash)
    if ((filter[bit >>> 5]! & (1 << (bit & 31))) === 0) return
    let hash = root
    for (let last = start; last < tokens.length; last++) {
      hash = extend(hash, tokens[last]!.hash)
      const at = find(hash)
      if (slots[at] === 0) return
      for (let cell = slots[at + 2]!; cell !== 0; cell = cells[cell * cellSize + 2]!)
        visit(last, cells[cell * cellSize]!, cells[cell * cellSize + 1]!)
      if (slots[at + 1] === 0) return
    }
  }

  return { add, remove, walk }
}
