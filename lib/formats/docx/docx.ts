import type { Format } from '../format'
import { parseDocx } from './parse-docx'
import { serializeDocx } from './serialize-docx'

/** Word files (Office Open XML). */
export const docx = {
  id: 'docx',
  extensions: ['docx'],
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  parse: parseDocx,
  serialize: serializeDocx,
} as const satisfies Format
