import type { ImportPolicy, NewTermEntry, NewTermRecord } from '@/lib/domain/term-entry'
import { layOver } from '@/lib/termbase/lay-over'
import { sameTermContent, termContent } from '../db/term-entry-row'
import { createFormBook } from './form-book'
import type { StoredTerm, TermChange } from './term-operation'

/** An entry on its way: one of the scope, or a new one. */
type Planned = { id: string; before: StoredTerm | null; after: NewTermRecord }

export type TermImportPlan = {
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
export function planTermImport(
  scope: readonly StoredTerm[],
  projectId: string | null,
  policy: ImportPolicy,
): TermImportPlan {
  const planned: Planned[] = []
  const contents = new Set<string>()
  const mainForms = createFormBook<Planned>()
  const allForms = createFormBook<Planned>()
  const counts = { added: 0, updated: 0, unchanged: 0, skipped: 0 }

  function remember(one: Planned) {
    const { source } = one.after
    contents.add(contentKey(one.after))
    mainForms.add(source[0] ?? '', one)
    for (const form of source) allForms.add(form, one)
  }

  function put(one: Planned) {
    planned.push(one)
    remember(one)
  }

  function namesake({ source: [main = '', ...others] }: NewTermEntry): Planned | undefined {
    const found = mainForms.find(main) ?? allForms.find(main)
    if (found) return found
    for (const form of others) {
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
    remember(one)
    counts.updated += 1
  }

  for (const before of scope) put({ id: before.term.id, before, after: termContent(before.term) })

  return {
    counts,
    add(entry) {
      const after = termContent({ ...entry, projectId })
      if (contents.has(contentKey(after))) {
        counts.unchanged += 1
        return
      }
      const known = namesake(entry)
      if (!known || policy === 'add') {
        put({ id: crypto.randomUUID(), before: null, after })
        counts.added += 1
      } else if (policy === 'skip') counts.skipped += 1
      else update(known, after)
    },
    changes() {
      return planned.flatMap(({ id, before, after }): TermChange[] =>
        before && sameTermContent(before.term, after)
          ? []
          : [{ id, before, after, deleted: false, kind: 'import' }],
      )
    },
  }
}

function contentKey(content: NewTermRecord): string {
  return JSON.stringify(content)
}
