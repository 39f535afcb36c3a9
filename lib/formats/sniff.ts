import { decodeText } from './decode-text'

/** First bytes of files that people have beside their texts: PDF, PNG, JPEG, GIF, old Word, gzip, RIFF, 7z, RAR, ELF, SQLite. */
const signatures = [
  '%PDF-',
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  '\xd0\xcf\x11\xe0',
  '\x1f\x8b',
  'RIFF',
  "7z\xbc\xaf'\x1c",
  'Rar!',
  '\x7fELF',
  'SQLite format 3\0',
]

/** Whether the bytes are no text: by their first bytes, or by how many control characters stand in their beginning. */
export function isBinary(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 16))
  if (signatures.some((signature) => start.startsWith(signature))) return true
  const { text, encoding } = decodeText(bytes.subarray(0, 65_536))
  let controls = 0
  for (let i = 0; i < text.length; i++)
    if (isControl(text.charCodeAt(i), encoding !== 'windows-1252')) controls += 1
  return controls >= 8 && controls > text.length * 0.04
}

/** A control character that no text has; where the text is Unicode a NUL has become U+FFFD by now. */
function isControl(code: number, unicode: boolean): boolean {
  if (code === 0xfffd) return true
  if (code < 0x20) return code < 0x09 || (code > 0x0d && code !== 0x1b)
  return !unicode && code >= 0x7f && code < 0xa0
}

/** Whether anything in the text can be seen. */
export function holdsWords(text: string): boolean {
  return /[^\s\p{Cc}\p{Cf}\ufffd\u2800\u3164]/u.test(text)
}

/** What the text's first characters say that it is; undefined where they say nothing. */
export function markupOf(text: string): 'html' | 'other' | undefined {
  const start = text.slice(0, 4096).trimStart()
  if (/^(?:<!--[^]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body)\b/i.test(start)) return 'html'
  if (/^<\?xml[^]{0,2000}?<(?:!doctype )?html\b/i.test(start)) return 'html'
  return /^(?:<\?xml|\{\\rtf|%!PS)/.test(start) ? 'other' : undefined
}
