import { z } from 'zod'

export const blockSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paragraph') }),
  z.object({ kind: z.literal('heading'), level: z.int().min(1).max(6) }),
  z.object({ kind: z.literal('list-item'), ordered: z.boolean(), depth: z.int().min(0).max(8) }),
])
/** What a run of segments is in the article. */
export type Block = z.infer<typeof blockSchema>
