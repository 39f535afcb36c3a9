import { wellFormed } from '@/lib/domain/text'

/** The platform's, the same in browsers and in Node; the engines' tsconfig knows neither. */
declare const TextDecoder: new (
  label: string,
  options?: { fatal?: boolean },
) => { decode(bytes: Uint8Array): string }

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/**
 * Bytes as text: by its byte order mark, by the NULs that UTF-16 leaves between Latin letters, as UTF-8 where it is
 * valid, else as Windows-1252, in which every byte means something. No byte order mark in the text; it is well formed.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: TextEncoding } {
  const encoding = findEncoding(bytes)
  if (encoding !== 'utf-8') return { text: decodeUtf16(bytes, encoding), encoding }
  try {
    return { text: wellFormed(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), encoding }
  } catch {
    return { text: wellFormed(decodeWindows1252(bytes)), encoding: 'windows-1252' }
  }
}

function decodeUtf16(bytes: Uint8Array, encoding: TextEncoding): string {
  return wellFormed(new TextDecoder(encoding).decode(bytes))
}

function findEncoding(bytes: Uint8Array): Exclude<TextEncoding, 'windows-1252'> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes.length % 2 === 1 || bytes.length < 4) return 'utf-8'
  const sample = Math.min(bytes.length, 4096)
  const nuls = [0, 0]
  for (let i = 0; i < sample; i++) if (bytes[i] === 0) nuls[i & 1]! += 1
  const often = sample * 0.35
  const rarely = sample * 0.02
  if (nuls[1]! > often && nuls[0]! <= rarely) return 'utf-16le'
  if (nuls[0]! > often && nuls[1]! <= rarely) return 'utf-16be'
  return 'utf-8'
}

/** 0x80–0x9F of Windows-1252 (WHATWG Encoding); elsewhere a byte is its own code point. Not every Node has it right. */
const windows1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let start = 0; start < bytes.length; start += 8192) {
    const codes = Array.from(bytes.subarray(start, start + 8192), (byte) =>
      byte >= 0x80 && byte < 0xa0 ? windows1252.charCodeAt(byte - 0x80) : byte,
    )
    parts.push(String.fromCharCode(...codes))
  }
  return parts.join('')
}
