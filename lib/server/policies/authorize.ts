import { EtabliError } from '@/lib/domain/errors'
import type { Role } from '@/lib/domain/member'
import { operations, type Operation } from '@/lib/domain/operation'
import type { Session } from '../session'
import { annotationPolicy } from './annotation-policy'
import { articlePolicy } from './article-policy'
import { commentPolicy } from './comment-policy'
import { effortPolicy } from './effort-policy'
import { houseStylePolicy } from './house-style-policy'
import { memberPolicy } from './member-policy'
import { projectPolicy } from './project-policy'
import { segmentPolicy } from './segment-policy'
import { termPolicy } from './term-policy'
import { workspacePolicy } from './workspace-policy'

/** The policies of all nouns, in the order in which people read them. */
export const policies = {
  article: articlePolicy,
  segment: segmentPolicy,
  comment: commentPolicy,
  annotation: annotationPolicy,
  term: termPolicy,
  project: projectPolicy,
  'house-style': houseStylePolicy,
  member: memberPolicy,
  effort: effortPolicy,
  workspace: workspacePolicy,
} as const

/** The roles that may do an operation. */
export function rolesFor(operation: Operation): readonly Role[] {
  const [noun = '', verb = ''] = operation.split('.')
  const policy: Record<string, readonly Role[]> = policies[noun as keyof typeof policies]
  return policy[verb] ?? []
}

/** Whether a role may do an operation. */
export function may(role: Role, operation: Operation): boolean {
  return rolesFor(operation).includes(role)
}

/** All that a role may do. */
export function allowedTo(role: Role): Operation[] {
  return operations.filter((operation) => may(role, operation))
}

/** Called by every command before it does anything; throws `not-allowed`. */
export function authorize(session: Session, operation: Operation): void {
  if (!may(session.role, operation)) throw new EtabliError('not-allowed', { operation, role: session.role })
}
