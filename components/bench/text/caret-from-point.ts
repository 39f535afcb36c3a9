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
  let offset = 0
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  for (let at = walker.nextNode(); at && at !== node; at = walker.nextNode()) {
    if (at.nodeName === 'BR') offset += 1
    else if (at.nodeType === Node.TEXT_NODE) offset += at.textContent?.length ?? 0
  }
  return { from: offset + inNode, to: offset + inNode }
}
