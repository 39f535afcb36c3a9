/**
 * How many words the text has, as an editor counts them: runs between white space that hold a letter or a digit. The
 * no-break spaces inside a number part nothing.
 */
export function countWords(text: string): number {
  let words = 0
  let counted = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isSpace(code)) {
      const insideNumber =
        (code === 0xa0 || code === 0x202f) &&
        isDigit(text.charCodeAt(i - 1)) &&
        isDigit(text.charCodeAt(i + 1))
      if (!insideNumber) counted = false
    } else if (!counted && isWordCharacter(text, i, code)) {
      counted = true
      words += 1
    }
  }
  return words
}

function isSpace(code: number): boolean {
  if (code <= 0x20) return true
  if (code < 0xa0) return code === 0x85
  if (code === 0xa0) return true
  if (code < 0x1680) return false
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

const letterOrNumber = /[\p{L}\p{N}]/u

function isWordCharacter(text: string, at: number, code: number): boolean {
  if (code < 0x80) return isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
  return letterOrNumber.test(code >= 0xd800 && code < 0xdc00 ? text.slice(at, at + 2) : text[at]!)
}
