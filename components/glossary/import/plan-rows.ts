import type { ImportPolicy, NewTermEntry, TermRecord } from '@/lib/domain/term-entry'
import { planImport } from '@/lib/termbase/exchange/plan-import'
import type { TermFile } from '@/lib/termbase/exchange/term-file'
import { layOver } from '@/lib/termbase/lay-over'
import { changedFields, formFromTerm } from '../edit/term-form'
import type { Preview, PreviewRow } from './import-messages'

/** So many rows of each group are shown. */
const shownRows = 50

/** What is shown of an import, and the entries that are sent for it. */
export type PlannedRows = { preview: Preview; entries: NewTermEntry[] }

/** What an import makes of a scope: a changed entry is one of the file laid over one of the scope, as the server does it. */
export function planRows(
  existing: readonly TermRecord[],
  file: Pick<TermFile, 'entries' | 'columns'>,
  policy: ImportPolicy,
): PlannedRows {
  const plan = planImport(existing, file, policy)
  const updates = plan.update.map(({ line, entry, existing: before }) => ({
    line,
    sent: entry,
    entry: layOver(before, entry),
    before,
  }))
  const isChange = ({ entry, before }: (typeof updates)[number]) =>
    changedFields(formFromTerm({ ...before, projectId: null }), formFromTerm({ ...entry, projectId: null }))
      .length > 0
  const changes = updates.filter(isChange)
  const same = [...plan.same, ...updates.filter((row) => !isChange(row))]
  const leftOut = [...plan.skip, ...plan.repeated].sort((a, b) => a.line - b.line)

  const group = (
    rows: readonly (Pick<PreviewRow, 'line' | 'entry'> & Partial<PreviewRow>)[],
    compare = false,
  ) => ({
    count: rows.length,
    first: rows.slice(0, shownRows).map(({ line, entry, before, firstLine }) => ({
      line,
      entry,
      before: (compare && before) || null,
      firstLine,
    })),
  })
  return {
    preview: {
      added: group(plan.add),
      updated: group(changes, true),
      unchanged: group(same),
      skipped: group(leftOut),
    },
    entries: [...plan.add.map(({ entry }) => entry), ...changes.map(({ sent }) => sent)],
  }
}
