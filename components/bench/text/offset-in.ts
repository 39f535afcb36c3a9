/** The offset in the plain text of a static text at which a place of its document stands; null where it stands outside. */
export function offsetIn(element: Element, node: Node, inNode: number): number | null {
  if (!element.contains(node)) return null
  const range = document.createRange()
  range.setStart(element, 0)
  range.setEnd(node, inNode)
  let offset = 0
  const walker = document.createTreeWalker(
    range.cloneContents(),
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
  )
  for (let at = walker.nextNode(); at; at = walker.nextNode()) {
    if (at.nodeName === 'BR') offset += 1
    else if (at.nodeType === Node.TEXT_NODE) offset += at.textContent?.length ?? 0
  }
  return offset
}
