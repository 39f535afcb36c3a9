'use client'

import type { RequestError } from '@/components/shell/request'
import { useErrorText } from '@/components/shell/use-error-text'
import { useToast } from '@/components/ui/toaster'
import type { TermImportAnswer } from '@/lib/domain/answers'
import type { NewTermEntry, NewTermRecord, TermBulk, TermMerge, TermRecord } from '@/lib/domain/term-entry'
import { useT } from '@/lib/i18n/use-t'
import { useGlossary } from '../glossary-provider'
import type { ChangeResult, Step } from './create-glossary'

const nameOf = (entry: NewTermEntry) => entry.source[0] ?? entry.target

/** What a person can do to the glossary; each success is said in passing, with its undoing, and so is each failure that no dialog shows. */
export function useChanges() {
  const t = useT()
  const glossary = useGlossary()
  const toast = useToast()
  const errorText = useErrorText()

  const fail = (error: RequestError) => toast({ tone: 'error', text: errorText(error) })
  const withSkipped = (text: string, skipped: number) =>
    skipped === 0 ? text : `${text} ${t('glossary:skipped', { count: skipped })}`

  function say(step: Step, skipped: number) {
    const action = { label: t('common:undo'), run: () => void undo(step) }
    toast({ text: withSkipped(step.label, skipped), action })
  }

  function report(result: ChangeResult): boolean {
    if (result.ok) say(result.value.step, result.value.skipped)
    else fail(result.error)
    return result.ok
  }

  async function undo(step?: Step): Promise<void> {
    const result = await glossary.undo(step)
    if (result && !result.ok) return fail(result.error)
    const text = result
      ? t('glossary:undone', { step: result.value.step.label })
      : t('glossary:nothingToUndo')
    toast({ text: withSkipped(text, result?.value.skipped ?? 0) })
  }

  async function redo(): Promise<void> {
    const result = await glossary.redo()
    if (!result) toast({ text: t('glossary:nothingToRedo') })
    else report(result)
  }

  return {
    undo,
    redo,
    /** The failure, where it did not work: the dialog that asked shows it. */
    async save(entry: NewTermRecord, term: TermRecord | null): Promise<RequestError | null> {
      const values = { term: nameOf(entry) }
      const label = term ? t('glossary:changed', values) : t('glossary:added', values)
      const result = await glossary.save(entry, term, label)
      if (!result.ok) return result.error
      say(result.value.step, 0)
      return null
    },
    async change(ids: string[], patch: TermBulk['patch']): Promise<boolean> {
      return report(await glossary.bulk({ ids, patch }, t('glossary:changedMany', { count: ids.length })))
    },
    async remove(terms: readonly TermRecord[]): Promise<boolean> {
      const [first] = terms
      if (!first) return false
      const label =
        terms.length === 1
          ? t('glossary:deleted', { term: nameOf(first) })
          : t('glossary:deletedMany', { count: terms.length })
      return report(await glossary.bulk({ ids: terms.map(({ id }) => id), patch: { deleted: true } }, label))
    },
    /** With `quiet`, a success is left to the window that asked to say. */
    async merge(merge: TermMerge, { quiet }: { quiet: boolean }): Promise<boolean> {
      const values = { count: merge.goneIds.length + 1, term: nameOf(merge.entry) }
      const result = await glossary.merge(merge, t('glossary:merged', values))
      if (!result.ok) fail(result.error)
      else if (!quiet) say(result.value.step, result.value.skipped)
      return result.ok
    },
    /** Takes the last step back, for a window that says so itself. */
    async undoQuietly(): Promise<boolean> {
      const result = await glossary.undo()
      if (result && !result.ok) fail(result.error)
      return result?.ok ?? false
    },
    /** The dialog says what came of it, so nothing is said in passing. */
    imported(answer: TermImportAnswer): Promise<Step> {
      return glossary.imported(answer, t('glossary:imported', { count: answer.added + answer.updated }))
    },
  }
}
