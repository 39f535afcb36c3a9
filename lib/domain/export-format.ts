import { z } from 'zod'

/** What an article can be exported as: the English text in a format, or the pair of texts. */
export const exportFormats = ['txt', 'md', 'html', 'docx', 'bilingual'] as const
export const exportFormatSchema = z.enum(exportFormats)
export type ExportFormat = z.infer<typeof exportFormatSchema>
