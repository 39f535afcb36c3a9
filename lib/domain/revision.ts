import { z } from 'zod'
import { inlineContentSchema } from './inline-content'
import { idSchema, originSchema } from './segment'
import { segmentStateSchema } from './state'
import { textSchema } from './text'

export const revisionKinds = [
  'import',
  'set-target',
  'confirm',
  'reopen',
  'approve',
  'send-back',
  'dismiss',
  'reopen-finding',
  'split',
  'merge',
  'set-aside',
] as const

export const revisionSchema = z.object({
  id: idSchema,
  segmentId: idSchema,
  /** Milliseconds since 1970. */
  at: z.number(),
  author: z.string(),
  /** Where the words came from; null where the change brought no words of its own. */
  origin: originSchema.nullable(),
  /** What was done. `set-aside` holds words that lost a conflict and never became the target. */
  kind: z.enum(revisionKinds),
  /** The segment's state, version, target and reason after the change. */
  state: segmentStateSchema,
  version: z.int(),
  target: inlineContentSchema,
  reason: textSchema.nullable(),
})
/** One change in a segment's history. */
export type Revision = z.infer<typeof revisionSchema>
