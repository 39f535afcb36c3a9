import { z } from 'zod'
import { textSchema } from './text'

/** Words of a segment that something stands on. */
export const anchorSchema = z.object({
  side: z.enum(['source', 'target']),
  /** UTF-16 offsets of the plain text, half-open; equal where the words are gone. */
  from: z.int().min(0),
  to: z.int().min(0),
  /** The words as they were when somebody pointed at them. */
  quote: textSchema.pipe(z.string().max(2_000)),
})
export type Anchor = z.infer<typeof anchorSchema>
