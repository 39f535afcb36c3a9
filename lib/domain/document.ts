import { z } from 'zod'
import { blockSchema } from './block'
import { inlineContentSchema } from './inline-content'
import { textSchema } from './text'

export const documentBlockSchema = z.intersection(blockSchema, z.object({ content: inlineContentSchema }))
export type DocumentBlock = z.infer<typeof documentBlockSchema>

export const textDocumentSchema = z.object({
  title: textSchema.optional(),
  blocks: z.array(documentBlockSchema),
})
/** One text in one language, as a format reads and writes it: the model in the middle of `lib/formats`. */
export type TextDocument = z.infer<typeof textDocumentSchema>
