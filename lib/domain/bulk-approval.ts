import { z } from 'zod'
import { idSchema, type Segment } from './segment'

/** Approve all of these that may be, as their versions were seen. */
export const bulkApprovalSchema = z.object({
  mutationId: idSchema,
  segments: z.array(z.object({ id: idSchema, version: z.int().min(1) })).max(100_000),
})
export type BulkApproval = z.infer<typeof bulkApprovalSchema>

/** What became of a bulk approval: how many segments stay as they were, and why. */
export type BulkApprovalAnswer = {
  segments: Segment[]
  approved: number
  skipped: { findings: number; 'four-eyes': number; changed: number; 'no-words': number }
}
