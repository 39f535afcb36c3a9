import type { ImportPolicy, NewTermEntry, NewTermRecord } from '@/lib/domain/term-entry'
import { layOver } from '@/lib/termbase/lay-over'
import { orderedId } from '../db/ordered-id'
import { sameTermContent, termContent } from '../db/term-entry-row'
import { createFormBook, formKeys, type FormKeys } from './form-book'
import type { StoredTerm, TermChange } from './term-operation'

/** An entry on its way: one of the scope, or a new one. */
type Planned = Pick<TermChange, 'id' | 'before' | 'after'>

export type TermImportPlan = {
  /** Says what the scope has already, before anything is added. */
  keep(stored: StoredTerm): void
  add(entry: NewTermEntry): void
  /** Every imported entry counts once: a second one of the same file meets the first as if it had been there before. */
  counts: { added: number; updated: number; unchanged: number; skipped: number }
  changes(): TermChange[]
}

/**
 * What an import makes of a scope. An imported entry meets the first one of the scope that has its main form, as a main
 * form before all, or else one of its other forms. One that says what an entry of the scope says already changes nothing,
 * whatever the policy.
 */
export function planTermImport(projectId: string | null, policy: ImportPolicy): TermImportPlan {
  const planned: Planned[] = []
  const contents = new Set<string>()
  const mainForms = createFormBook<Planned>()
  const allForms = createFormBook<Planned>()
  const counts = { added: 0, updated: 0, unchanged: 0, skipped: 0 }

  function put(one: Planned, forms: readonly FormKeys[], content: string) {
    contents.add(content)
    if (forms[0]) mainForms.add(forms[0], one)
    for (const form of forms) allForms.add(form, one)
  }

  function namesake(forms: readonly FormKeys[]): Planned | undefined {
    const main = forms[0] && mainForms.find(forms[0])
    if (main) return main
    for (const form of forms) {
      const other = allForms.find(form)
      if (other) return other
    }
  }

  function update(one: Planned, after: NewTermRecord) {
    const merged = { ...layOver(one.after, after), projectId }
    if (sameTermContent(one.after, merged)) {
      counts.unchanged += 1
      return
    }
    contents.delete(contentKey(one.after))
    one.after = merged
    put(one, merged.source.map(formKeys), contentKey(merged))
    counts.updated += 1
  }

  return {
    counts,
    keep(before) {
      const after = termContent(before.term)
      const one = { id: before.term.id, before, after }
      planned.push(one)
      put(one, after.source.map(formKeys), contentKey(after))
    },
    add(entry) {
      const after = termContent({ ...entry, projectId })
      const content = contentKey(after)
      if (contents.has(content)) {
        counts.unchanged += 1
        return
      }
      const forms = after.source.map(formKeys)
      const known = namesake(forms)
      if (!known || policy === 'add') {
        const one = { id: orderedId(), before: null, after }
        planned.push(one)
        put(one, forms, content)
        counts.added += 1
      } else if (policy === 'skip') counts.skipped += 1
      else update(known, after)
    },
    changes() {
      return planned
        .filter(({ before, after }) => !before || !sameTermContent(before.term, after))
        .map((one) => ({ ...one, deleted: false, kind: 'import' }))
    },
  }
}

function contentKey(content: NewTermRecord): string {
  return JSON.stringify(content)
}
