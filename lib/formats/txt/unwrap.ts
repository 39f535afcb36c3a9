const narrowest = 55
const widest = 90

/**
 * Whether the lines of a paragraph were broken at a margin: none is wider than a typewriter's, and no first word of a
 * line would still have fitted on the line before.
 */
export function isHardWrapped(lines: readonly string[]): boolean {
  const width = Math.max(...lines.map((line) => line.length))
  if (lines.length < 2 || width < narrowest || width > widest) return false
  return lines.every((line, i) => {
    if (i === 0) return true
    const before = lines[i - 1]!
    const firstWord = /^\S+/.exec(line)![0]
    return (
      before.length >= width * 0.7 && before.length + 1 + firstWord.length > width && !/^[-–—•*]\s/.test(line)
    )
  })
}

/** The lines as one; a word broken at its own hyphen stays whole. */
export function unwrap(lines: readonly string[]): string {
  return lines.reduce((text, line) => (/\p{L}-$/u.test(text) ? text + line : `${text} ${line}`))
}
