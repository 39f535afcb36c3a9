import { strToU8, zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EtabliError, type ErrorId } from '@/lib/domain/errors'
import { maxFileBytes, readDocument } from './read-document'
import { formats } from './registry'

const docx = async (text: string) =>
  formats[3].serialize({ blocks: [{ kind: 'paragraph', content: [{ type: 'text', text }] }] })

const bomb = (name: string, bytes: number) =>
  zipSync({ 'word/document.xml': strToU8('<w:document/>'), [name]: new Uint8Array(bytes) })

describe('a file that cannot be used says why', () => {
  test.each<[string, Uint8Array, ErrorId]>([
    ['leer.txt', new Uint8Array(), 'file-empty'],
    ['blanc.txt', strToU8(' \n\t\u00a0\u200b\ufeff'), 'file-empty'],
    ['scripts.html', strToU8('<html><script>var a = "texte"</script>'), 'file-empty'],
    ['image.png', strToU8('\x89PNG\r\n\x1a\n', true), 'file-binary'],
    ['image.txt', strToU8('\x89PNG\r\n\x1a\n', true), 'file-binary'],
    ['acte.pdf', strToU8('%PDF-1.7 un texte'), 'file-binary'],
    ['vieux.doc', strToU8('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', true), 'file-binary'],
    ['nuls.txt', new Uint8Array(4000), 'file-binary'],
    ['zip.zip', zipSync({ 'a.txt': strToU8('a') }), 'file-binary'],
    ['zip.txt', zipSync({ 'a.txt': strToU8('a') }), 'file-binary'],
    ['zip.docx', zipSync({ 'a.txt': strToU8('a') }), 'file-unreadable'],
    ['tronc.docx', strToU8('PK\x03\x04 rien', true), 'file-unreadable'],
    ['texte.docx', strToU8('Du texte'), 'file-unreadable'],
    ['sans-corps.docx', zipSync({ 'word/document.xml': strToU8('<w:p>') }), 'file-unreadable'],
    ['bombe.docx', bomb('word/styles.xml', 20_000_000), 'file-unreadable'],
    ['riche.rtf', strToU8('{\\rtf1 texte}'), 'file-format-unknown'],
    ['riche.txt', strToU8('{\\rtf1 texte}'), 'file-format-unknown'],
    ['table.csv', strToU8('a;b'), 'file-format-unknown'],
    ['grand.txt', new Uint8Array(maxFileBytes + 1).fill(0x61), 'file-too-large'],
  ])('%s', async (name, bytes, id) => {
    const failure = await readDocument(name, bytes).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(EtabliError)
    expect(failure).toMatchObject({ id, values: { name } })
  })
})

describe('the format follows from bytes and name', () => {
  test.each([
    ['a.txt', 'Un <b>texte</b>', 'txt'],
    ['a.MD', '# Un texte', 'markdown'],
    ['a.htm', 'Un texte', 'html'],
    ['article', '<!doctype html><p>Un texte', 'html'],
    ['article', 'Un texte', 'txt'],
    ['article.fr', 'Un texte', 'txt'],
    ['M. Dupont dit non', 'Un texte', 'txt'],
  ])('%s', async (name, text, format) => {
    expect(await readDocument(name, strToU8(text))).toMatchObject({ format })
  })

  test('a Word file by any name', async () => {
    const bytes = await docx('Un texte')
    for (const name of ['a.docx', 'a.txt', 'a']) expect((await readDocument(name, bytes)).format).toBe('docx')
  })

  test('a few NULs are text', async () => {
    const { value } = await readDocument('a.txt', strToU8('Bon\0jour'))
    expect(value.blocks[0]!.content).toEqual([{ type: 'text', text: 'Bon\ufffdjour' }])
  })
})

test('pictures in a Word file stay packed', async () => {
  const { unzipSync } = await import('fflate')
  const parts = unzipSync(await docx('Un texte'))
  const bytes = zipSync({ ...parts, 'word/media/image1.bmp': new Uint8Array(60_000_000) })
  expect((await readDocument('a.docx', bytes)).value.blocks).toHaveLength(1)
})

test('any bytes by any name are read or refused, with words for the reason', async () => {
  const name = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.docx', 'a')
  const bytes = fc.oneof(
    fc.uint8Array(),
    fc.string({ unit: 'binary' }).map((text) => strToU8(text)),
  )
  await fc.assert(
    fc.asyncProperty(name, bytes, async (name, bytes) => {
      const result = await readDocument(name, bytes).catch((error: unknown) => error)
      if (!(result instanceof EtabliError)) expect(result).toHaveProperty('value.blocks.0')
    }),
    { numRuns: 300 },
  )
})
