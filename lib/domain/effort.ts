import { z } from 'zod'
import { idSchema } from './segment'

/** The most that one report may tell of, in milliseconds. */
export const longestReport = 10 * 60_000

export const effortReportSchema = z.object({
  /** Made by the sender, once for each report: one that arrives again counts once. */
  id: idSchema,
  /** The day where the person is, as in 2026-11-25. */
  day: z.iso.date(),
  /** How long they were in each segment since the last report, in milliseconds. */
  segments: z
    .array(z.object({ segmentId: idSchema, milliseconds: z.int().min(1).max(longestReport) }))
    .min(1)
    .max(200),
})
/** How long somebody was in segments of an article. */
export type EffortReport = z.infer<typeof effortReportSchema>

export type EffortDay = { day: string; milliseconds: number }

export type EffortArticle = {
  articleId: string
  title: string
  milliseconds: number
  /** English words that are theirs now. */
  words: number
  /** How far these words are from the first drafts of their segments, from 0 to 1; null where there is nothing to compare. */
  distance: number | null
}

/** GET /api/effort?member= — one's own, or another one's where the desk shares it. */
export type EffortAnswer = {
  memberId: string
  /** Whether the desk sees everybody's. */
  shared: boolean
  /** Whether the person lets their own be measured. */
  measured: boolean
  /** The last thirty days on which there was any, the oldest first. */
  days: EffortDay[]
  /** Those with the latest work first. */
  articles: EffortArticle[]
}

export const effortChoiceSchema = z.object({ measured: z.boolean() })
