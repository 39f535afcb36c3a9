import { z } from 'zod'
import { blockSchema } from './block'
import { dismissalSchema } from './dismissal'
import { memberIdSchema } from './member'
import { inlineContentSchema } from './inline-content'
import { segmentStateSchema } from './state'
import { textSchema } from './text'

export const idSchema = z.string().regex(/^[0-9a-f-]{8,36}$/)

/** Where words come from. */
export const originSchema = z.enum([
  'typed',
  'hint',
  'term',
  'memory',
  'machine',
  'import',
  'replace',
  'undo',
])
export type Origin = z.infer<typeof originSchema>

export const segmentSchema = z.object({
  id: idSchema,
  blockId: idSchema,
  /** The block that the segment stands in; segments of one block carry equal blocks. */
  block: blockSchema,
  source: inlineContentSchema,
  target: inlineContentSchema,
  state: segmentStateSchema,
  /** Grows by one with every change; a change names the version that it started from. */
  version: z.int().min(1),
  /** Aligned by length, so that a person should look at the pair. */
  unsure: z.boolean(),
  /** Why a reviewer sent the segment back; null in every other state. */
  reason: textSchema.nullable(),
  /** The members whose words the target holds: who wrote it last or brought it in, or both where two segments were merged. */
  wordsBy: z.array(memberIdSchema),
  /** Findings that a person has looked at and lets stand. */
  dismissals: z.array(dismissalSchema),
  /** Milliseconds since 1970. */
  updatedAt: z.number(),
})
/** A source text and its target, the unit of work; segments of an article are listed in reading order. */
export type Segment = z.infer<typeof segmentSchema>
