import { z } from 'zod'
import { inlineContentSchema, type InlineContent } from './inline-content'
import type { RemarksAnswer } from './remark'
import { idSchema, type Segment } from './segment'

/** Somebody who has an article open, in one tab of theirs. */
export type Presence = {
  tab: string
  memberId: string
  /** The segment that they are in; null for none. */
  segmentId: string | null
  /** Since when they write in it, in milliseconds since 1970; null while they only look. Who has written longest holds the segment. */
  writingSince: number | null
}

/** What a tab says of itself, when it changes and every few seconds. */
export const presenceReportSchema = z.object({
  tab: idSchema,
  segmentId: idSchema.nullable(),
  writing: z.boolean(),
  /** Takes the segment from whoever holds it. */
  takeOver: z.boolean().optional(),
})
export type PresenceReport = z.infer<typeof presenceReportSchema>

/** Words that stand in somebody's editor and are not saved yet. */
export const liveTextSchema = z.object({
  tab: idSchema,
  segmentId: idSchema,
  target: inlineContentSchema,
})
export type LiveText = z.infer<typeof liveTextSchema>

/** What is newer in an article than its counter at some moment; `order` has all ids in reading order where that changed. */
export type ArticleChanges = {
  revision: number
  segments: Segment[]
  removed: string[]
  order: string[] | null
} & RemarksAnswer

/** What happens in an article, as the tabs that have it open hear it, under the name of the event. */
export type LiveEvents = {
  changed: ArticleChanges
  presence: { present: Presence[] }
  text: { tab: string; memberId: string; segmentId: string; target: InlineContent }
}

/** Who holds a segment: of those who write in it, who began first, and of two at once the one whose tab's name comes first. */
export function holderOf(present: readonly Presence[], segmentId: string): Presence | null {
  let holder: Presence | null = null
  for (const one of present) {
    if (one.segmentId !== segmentId || one.writingSince === null) continue
    const since = holder?.writingSince ?? Infinity
    if (one.writingSince < since || (one.writingSince === since && one.tab < (holder?.tab ?? '')))
      holder = one
  }
  return holder
}
