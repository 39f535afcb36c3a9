import type { SegmentState } from './state'

/** A segment of which somebody should hear again: it was sent back to them, or another changed their words. */
export type Returned = {
  kind: 'sent-back' | 'changed'
  articleId: string
  articleTitle: string
  segmentId: string
  /** Its place in the article, from 1. */
  number: number
  source: string
  state: SegmentState
  /** Why it was sent back; null where it was not. */
  reason: string | null
  /** Who sent it back or changed it last, and when in milliseconds since 1970. */
  by: string
  at: number
  /** The person's own last words; null where they wrote none. */
  before: string | null
  now: string
}
