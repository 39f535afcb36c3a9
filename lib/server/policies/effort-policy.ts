import type { Policy } from './policy'

/** Other people's effort, and only where the workspace shares it; everybody sees their own. */
export const effortPolicy = {
  inspect: ['owner', 'reviewer'],
} as const satisfies Policy<'effort'>
