import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeText, type TextEncoding } from './decode-text'

const text = 'Élan « vers »\u202f; l’œuvre “à” 5 €'

function utf16(text: string, swap: boolean): Buffer {
  const bytes = Buffer.from(text, 'utf16le')
  return swap ? bytes.swap16() : bytes
}

test.each<[string, Uint8Array, TextEncoding]>([
  ['UTF-8', Buffer.from(text), 'utf-8'],
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`), 'utf-8'],
  ['UTF-16 LE with a byte order mark', utf16(`\ufeff${text}`, false), 'utf-16le'],
  ['UTF-16 BE with a byte order mark', utf16(`\ufeff${text}`, true), 'utf-16be'],
  ['UTF-16 LE', utf16(text, false), 'utf-16le'],
  ['UTF-16 BE', utf16(text, true), 'utf-16be'],
])('%s', (_, bytes, encoding) => {
  expect(decodeText(bytes)).toEqual({ text, encoding })
})

test('Windows-1252 where it is no UTF-8', () => {
  const bytes = Buffer.from('\xab \xc9lan \xbb\xa0; l\x92\x9cuvre \x93\xe0\x94 5 \x80 \x85 \x8a', 'latin1')
  expect(decodeText(bytes)).toEqual({
    text: '« Élan »\u00a0; l’œuvre “à” 5 € … Š',
    encoding: 'windows-1252',
  })
})

test('a NUL and half a surrogate pair become U+FFFD', () => {
  expect(decodeText(Buffer.from('a\0b')).text).toBe('a\ufffdb')
  expect(decodeText(Buffer.from([0xff, 0xfe, 0x61, 0x00, 0x3d, 0xd8, 0x62, 0x00])).text).toBe('a\ufffdb')
})

test('any bytes are some well-formed text', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const { text } = decodeText(bytes)
      expect(text.isWellFormed() && !text.includes('\0')).toBe(true)
    }),
  )
})
