import { offsetIn } from './offset-in'

/** The offset in the plain text of a static text that a point of the screen falls on; its end where it falls on none. */
export function caretFromPoint(
  element: HTMLElement,
  x: number,
  y: number,
): { from: number; to: number } | 'end' {
  const position = document.caretPositionFromPoint?.(x, y)
  const range = position ? undefined : document.caretRangeFromPoint?.(x, y)
  const node = position?.offsetNode ?? range?.startContainer
  const inNode = position?.offset ?? range?.startOffset ?? 0
  if (!node || node.nodeType !== Node.TEXT_NODE || !element.contains(node)) return 'end'
  const offset = offsetIn(element, node, inNode)
  return offset === null ? 'end' : { from: offset, to: offset }
}
