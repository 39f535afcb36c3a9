import { z } from 'zod'
import type { Finding } from './finding'
import { textSchema } from './text'

/**
 * Which findings of a segment are meant: those of this check and problem at these words, wherever in the segment they
 * stand, so that a dismissal outlives edits elsewhere and ends with the words.
 */
export const findingKeySchema = z.object({
  check: z.string().max(40),
  problem: z.string().max(40),
  side: z.enum(['source', 'target']),
  text: textSchema.pipe(z.string().max(20_000)),
})
export type FindingKey = z.infer<typeof findingKeySchema>

export const dismissalReasonSchema = textSchema.pipe(z.string().trim().min(1).max(500))

export const dismissalSchema = findingKeySchema.extend({
  reason: dismissalReasonSchema,
  author: z.string(),
  /** Milliseconds since 1970. */
  at: z.number(),
})
/** A person has looked at a finding and says why it need not be mended. */
export type Dismissal = z.infer<typeof dismissalSchema>

/** The key of a finding. */
export function findingKey(finding: Finding): FindingKey {
  const { check, side, text, values } = finding
  return { check, problem: values.problem, side, text }
}

/** Whether two keys mean the same findings. */
export function sameFindingKey(a: FindingKey, b: FindingKey): boolean {
  return a.check === b.check && a.problem === b.problem && a.side === b.side && a.text === b.text
}
