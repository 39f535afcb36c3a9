import { z } from 'zod'
import { blockSchema } from './block'
import { dismissalReasonSchema, findingKeySchema } from './dismissal'
import { inlineContentSchema } from './inline-content'
import { idSchema, originSchema } from './segment'
import { segmentStateSchema } from './state'
import { textSchema } from './text'

const versioned = z.object({
  segmentId: idSchema,
  /** The version of the segment that the change started from. */
  baseVersion: z.int().min(1),
})

const rememberedSchema = z.object({
  source: inlineContentSchema,
  target: inlineContentSchema,
  reason: textSchema.nullable().optional(),
  unsure: z.boolean().optional(),
})

export const changeSchema = z.discriminatedUnion('type', [
  /** New words in the target. Any change of them takes an approval or a confirmation away. */
  versioned.extend({ type: z.literal('set-target'), target: inlineContentSchema, origin: originSchema }),
  versioned.extend({
    type: z.literal('transition'),
    action: z.enum(['confirm', 'reopen', 'approve', 'send-back']),
    /** Needed to send back. */
    reason: textSchema.pipe(z.string().max(2000)).optional(),
  }),
  /** The segment ends at the two offsets (UTF-16, in the plain texts); the rest becomes the next segment, `newId`. */
  versioned.extend({
    type: z.literal('split'),
    sourceOffset: z.int().min(0),
    targetOffset: z.int().min(0),
    newId: idSchema,
    /** Where given, the rest and what follows it in the block moves to a block of its own. */
    newBlock: z.object({ id: idSchema, block: blockSchema }).optional(),
    /**
     * What the halves were before a merge that this split takes back; the offsets then say nothing. The contents must
     * be those that the merge joined. A half that was sent back needs its `reason` to be so again.
     */
    restore: z
      .object({
        firstState: segmentStateSchema,
        secondState: segmentStateSchema,
        first: rememberedSchema,
        second: rememberedSchema,
      })
      .optional(),
  }),
  /** The segment takes in the one that follows it, which goes; a following block's other segments join this block. */
  versioned.extend({
    type: z.literal('merge'),
    nextId: idSchema,
    nextVersion: z.int().min(1),
    /** What the segment was before a split that this merge takes back, white space at the cut included. */
    restore: rememberedSchema.extend({ state: segmentStateSchema }).optional(),
  }),
  /** A finding may stand, for a reason; without one, the dismissal is taken back. Words and state stay as they are. */
  versioned.extend({
    type: z.literal('dismiss'),
    finding: findingKeySchema,
    reason: dismissalReasonSchema.nullable(),
  }),
  /** The words that lost a conflict, kept as a revision without becoming the target. */
  versioned.extend({ type: z.literal('set-aside'), target: inlineContentSchema }),
])
/** One thing that a person did to a segment. */
export type Change = z.infer<typeof changeSchema>

export const changeRequestSchema = z.object({
  /** Made by the sender, once for each change: a change that arrives again is acknowledged, not done again. */
  mutationId: idSchema,
  change: changeSchema,
})
export type ChangeRequest = z.infer<typeof changeRequestSchema>
