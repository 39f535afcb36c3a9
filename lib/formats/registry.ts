import { docx } from './docx/docx'
import type { Format } from './format'
import { html } from './html/html'
import { markdown } from './markdown/markdown'
import { txt } from './txt/txt'

/** Every format that reads or writes one text, in the order in which they are offered. */
export const formats = [txt, markdown, html, docx] as const satisfies readonly Format[]

export type FormatId = (typeof formats)[number]['id']

/** The format with that id. */
export function getFormat(id: FormatId): (typeof formats)[number] {
  return formats.find((format) => format.id === id)!
}
