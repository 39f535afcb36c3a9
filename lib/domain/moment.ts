import type { Block } from './block'

/** A moment of an article's past: somebody was done with some changes. */
export type Moment = {
  /** What the article's counter stood at. */
  revision: number
  /** Milliseconds since 1970. */
  at: number
  author: string
  /** How many changes they had made in one go. */
  changes: number
}

/** A stretch of an article then and now: a segment, or several that a split or a merge since then has to do with. */
export type Passage = {
  /** The first of its segments now. */
  segmentId: string
  /** Counted from 1. */
  number: number
  blockId: string
  block: Block
  source: string
  before: string
  after: string
  /** Who changed it last since then, and when; null where nobody did. */
  changedBy: string | null
  changedAt: number | null
}

/** An article now against what it was at one moment, in the order of the article now. */
export type Comparison = {
  articleId: string
  title: string
  moments: Moment[]
  since: number
  passages: Passage[]
}
