import { EtabliError } from '@/lib/domain/errors'
import { decodeText } from './decode-text'
import { isZip, openPackage } from './docx/open-package'
import type { Format, ParseResult } from './format'
import { formats, getFormat, type FormatId } from './registry'
import { holdsWords, isBinary, markupOf } from './sniff'

/** The largest file that is read, in bytes. */
export const maxFileBytes = 10 * 1024 * 1024

/**
 * The text in a file from outside, read by the format that its first bytes and its name speak for. Throws an
 * `EtabliError`: `file-too-large`, `file-empty`, `file-binary`, `file-format-unknown`, `file-unreadable`, with the
 * file's `name` among the values.
 */
export async function readDocument(
  name: string,
  bytes: Uint8Array,
): Promise<ParseResult & { format: FormatId }> {
  const fail = (id: EtabliError['id'], values: EtabliError['values'] = {}, cause?: unknown) =>
    new EtabliError(id, { name, ...values }, { cause })
  if (bytes.length > maxFileBytes) throw fail('file-too-large', { megabytes: maxFileBytes / 1024 / 1024 })
  if (bytes.length === 0) throw fail('file-empty')
  const format = chooseFormat(name, bytes, fail)
  const result = await parse(getFormat(format), bytes, fail)
  if (result.value.blocks.length === 0) throw fail('file-empty')
  return { ...result, format }
}

type Fail = (id: EtabliError['id'], values?: EtabliError['values'], cause?: unknown) => EtabliError

function chooseFormat(name: string, bytes: Uint8Array, fail: Fail): FormatId {
  const extension = extensionOf(name)
  const named = formats.find((format) => (format.extensions as readonly string[]).includes(extension))
  if (isZip(bytes)) {
    if (named?.id === 'docx' || isWordFile(bytes)) return 'docx'
    throw fail('file-binary')
  }
  if (isBinary(bytes)) throw fail('file-binary')
  const { text } = decodeText(bytes)
  if (!holdsWords(text)) throw fail('file-empty')
  if (named?.id === 'docx') throw fail('file-unreadable')
  const markup = markupOf(text)
  if (markup === 'other' || (!named && extension !== '')) throw fail('file-format-unknown', { extension })
  return named?.id ?? markup ?? 'txt'
}

function isWordFile(bytes: Uint8Array): boolean {
  try {
    return openPackage(bytes) !== null
  } catch {
    return false
  }
}

async function parse(
  format: Required<Pick<Format, 'parse'>>,
  bytes: Uint8Array,
  fail: Fail,
): Promise<ParseResult> {
  try {
    return await format.parse(bytes)
  } catch (cause) {
    throw cause instanceof EtabliError
      ? fail(cause.id, cause.values, cause)
      : fail('file-unreadable', {}, cause)
  }
}

/** The extension in lower case; none where what follows the last point is no extension ("texte.fr", "version 1.2"). */
function extensionOf(name: string): string {
  const extension = /\.([a-z0-9]{1,8})$/i.exec(name.trim())?.[1]?.toLowerCase() ?? ''
  return extension === 'fr' || extension === 'en' || /^\d+$/.test(extension) ? '' : extension
}
