import type { TermsChangeAnswer } from '@/lib/domain/answers'
import type { TermRecord } from '@/lib/domain/term-entry'
import type { TermChange } from './term-operation'

/** What an operation did, told to the interface: the entries that are there now, and the ids of those that are not. */
export function termsAnswer(
  changes: readonly TermChange[],
  terms: readonly TermRecord[],
): Pick<TermsChangeAnswer, 'put' | 'removed'> {
  return {
    put: terms.filter((_, i) => !changes[i]?.deleted),
    removed: changes.filter((change) => change.deleted).map((change) => change.id),
  }
}
