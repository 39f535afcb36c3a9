import type { Policy } from './policy'

/** Issues of quality, marked on words, and the mark that an article has to reach. */
export const annotationPolicy = {
  mark: ['owner', 'reviewer'],
} as const satisfies Policy<'annotation'>
