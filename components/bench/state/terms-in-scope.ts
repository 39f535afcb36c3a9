import type { TermRecord } from '@/lib/domain/term-entry'
import { entriesInScope } from '@/lib/termbase/scope'

/** What the page brings of the glossary: all entries of the workspace and of the article's project; null where they are many. */
export type TermsInput = { terms: readonly TermRecord[]; revision: number } | null

/** The entries in the scope of an article with this project, put where they hold; the project's own go before the workspace's. */
export function inScope(records: Iterable<TermRecord>, projectId: string | null): TermRecord[] {
  const workspace: TermRecord[] = []
  const project: TermRecord[] = []
  for (const record of records) {
    if (record.projectId === null) workspace.push(record)
    else if (record.projectId === projectId) project.push(record)
  }
  return projectId === null ? workspace : entriesInScope(workspace, project)
}
