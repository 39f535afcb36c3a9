import type { Finding } from '@/lib/domain/finding'
import type { Subject } from './check'

/** What the one reconciliation of the pair has to say of a kind of fact. */
export function factFindings(kind: string): (subject: Subject) => Finding[] {
  return ({ factFindings }) =>
    factFindings.length === 0 ? [] : factFindings.filter((finding) => finding.check === kind)
}
