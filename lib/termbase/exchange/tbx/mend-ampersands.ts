/** A character or entity reference, as XML writes it. */
const reference = /&(?:#\d{1,9}|#[xX][\da-fA-F]{1,8}|[A-Za-z_][\w.-]{0,63});/y

/**
 * The text with every "&" that begins no reference written as one, since a reader of XML would look for the ";" far away,
 * and the lines on which they stand, in order. Sections of CDATA are left alone.
 */
export function mendAmpersands(text: string, firstLine: number): { text: string; lines: readonly number[] } {
  const lines: number[] = []
  const parts: string[] = []
  let done = 0
  let line = firstLine
  let counted = 0
  let data = text.indexOf('<![CDATA[')
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    if (data >= 0 && at > data) {
      const end = text.indexOf(']]>', data)
      if (end < 0) break
      data = text.indexOf('<![CDATA[', end)
      at = end
      continue
    }
    reference.lastIndex = at
    if (reference.test(text)) continue
    line += countLines(text, counted, at)
    counted = at
    lines.push(line)
    parts.push(text.slice(done, at), '&amp;')
    done = at + 1
  }
  return done === 0 ? { text, lines } : { text: parts.join('') + text.slice(done), lines }
}

/** How many lines end between two places, as XML counts them: "\r\n" and "\r" alone are one each. */
export function countLines(text: string, from: number, to: number): number {
  let count = 0
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(i + 1) !== 0x0a)) count++
  }
  return count
}
