import type { Policy } from './policy'

/**
 * The words: writing, confirming, splitting, merging and letting findings stand is editing; approving, taking an
 * approval back and sending back is reviewing. Where a project asks for four eyes, nobody approves their own words.
 */
export const segmentPolicy = {
  edit: ['owner', 'reviewer', 'translator'],
  review: ['owner', 'reviewer'],
} as const satisfies Policy<'segment'>
