import { z } from 'zod'
import type { InlineContent } from './inline-content'
import { inlineContentSchema } from './inline-content'
import type { Segment } from './segment'
import { idSchema } from './segment'

/** Somebody who has an article open, in one tab of theirs. */
export type Presence = {
  tab: string
  memberId: string
  /** The segment that they are in; null for none. */
  segmentId: string | null
  /** Since when they write in it, in milliseconds since 1970; null while they only look. Who has written longest holds the segment's lock. */
  writingSince: number | null
}

/** What a tab says of itself, when it changes and every few seconds. */
export const presenceReportSchema = z.object({
  tab: idSchema,
  segmentId: idSchema.nullable(),
  writing: z.boolean(),
  /** Takes the lock of the segment from whoever has it. */
  takeOver: z.boolean().optional(),
})
export type PresenceReport = z.infer<typeof presenceReportSchema>

/** Words on their way: what stands in somebody's editor and is not saved yet. */
export const liveTextSchema = z.object({
  tab: idSchema,
  segmentId: idSchema,
  baseVersion: z.int().min(1),
  target: inlineContentSchema,
})
export type LiveText = z.infer<typeof liveTextSchema>

/**
 * What happens in an article, as the tabs that have it open hear it. `changed` carries whole segments, `order` all ids in
 * reading order where it changed; `revision` is the article's counter. `threads`, `annotations` and `article` say only that
 * something is new there. `notices` tells the person that their inbox is.
 */
export type LiveEvent =
  | {
      type: 'changed'
      revision: number
      segments: Segment[]
      removed: string[]
      order: string[] | null
      tab: string | null
    }
  | { type: 'presence'; present: Presence[] }
  | ({ type: 'text'; memberId: string; at: number } & {
      tab: string
      segmentId: string
      baseVersion: number
      target: InlineContent
    })
  | { type: 'threads'; segmentId: string }
  | { type: 'annotations'; segmentId: string }
  | { type: 'article' }
  | { type: 'notices' }
