'use client'

import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { EmptyState } from '@/components/ui/empty-state'
import { Keys } from '@/components/ui/keys'
import type { TermMerge } from '@/lib/domain/term-entry'
import { useT } from '@/lib/i18n/use-t'
import { useGlossaryState } from '../glossary-provider'
import { MergePanel } from './merge-panel'
import { entryToKeep, proposeMerge } from './propose-merge'

type MergeDialogProps = {
  title: string
  /** Entries that may be one, by their ids; the dialog walks from group to group. */
  groups: readonly (readonly string[])[]
  /** What stands there when every group has been dealt with. */
  doneText: string
  onMerge: (merge: TermMerge) => Promise<boolean>
  /** Takes the last merging back; whether it worked. */
  onUndo: () => Promise<boolean>
  onClose: () => void
}

/** Walks through groups of entries, shows each side by side, and makes one entry of it where the person says so. */
export function MergeDialog({ title, groups, doneText, onMerge, onUndo, onClose }: MergeDialogProps) {
  const t = useT()
  const rows = useGlossaryState((state) => state.rows)
  const [index, setIndex] = useState(0)
  const [keptId, setKeptId] = useState<string | null>(null)
  const [verdicts, setVerdicts] = useState<ReadonlyMap<string, boolean>>(new Map())
  /** The groups that were merged here, the last one last. */
  const [merged, setMerged] = useState<readonly number[]>([])
  const busy = useRef(false)
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) panel.current?.focus()
  }, [index])
  const ids = groups[index]
  const entries = useMemo(() => (ids ?? []).flatMap((id) => rows.get(id)?.term ?? []), [ids, rows])
  const kept = entries.find(({ id }) => id === keptId) ?? entryToKeep(entries)
  const proposal = kept && entries.length > 1 ? proposeMerge(entries, kept, verdicts) : null

  function go(to: number) {
    setIndex(Math.min(groups.length, Math.max(0, to)))
    setKeptId(null)
    setVerdicts(new Map())
  }

  async function merge() {
    if (!proposal || busy.current) return
    const { keepId, goneIds, entry } = proposal
    busy.current = true
    const done = await onMerge({ keepId, goneIds, entry })
    busy.current = false
    if (!done) return
    if (groups.length === 1) return onClose()
    setMerged([...merged, index])
    go(index + 1)
  }

  async function undo() {
    const last = merged.at(-1)
    if (last === undefined || busy.current) return
    busy.current = true
    const undone = await onUndo()
    busy.current = false
    if (!undone) return
    setMerged(merged.slice(0, -1))
    go(last)
  }

  function onKeyDown(event: KeyboardEvent) {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey
    const button = event.target instanceof HTMLButtonElement
    const digit = plain ? entries[Number(event.key) - 1] : undefined
    if (digit) setKeptId(digit.id)
    else if (plain && event.key === 'Enter' && !button) void merge()
    else if (plain && event.key.toLowerCase() === 's') go(index + 1)
    else if (plain && event.key.toLowerCase() === 'b') go(index - 1)
    else if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey)
      void undo()
    else return
    event.preventDefault()
  }

  return (
    <div className="contents" onKeyDown={onKeyDown}>
      <Dialog
        open
        onOpenChange={(open) => !open && onClose()}
        title={title}
        closeLabel={t('common:close')}
        size="wide"
        actions={
          <>
            {groups.length > 1 && (
              <Button look="quiet" disabled={index === 0} onClick={() => go(index - 1)} className="mr-auto">
                {t('glossary:merge.back')} <Keys keys="B" />
              </Button>
            )}
            {merged.length > 0 && (
              <Button look="quiet" onClick={() => void undo()}>
                {t('common:undo')} <Keys keys="Ctrl+Z" />
              </Button>
            )}
            {ids && groups.length > 1 && (
              <Button onClick={() => go(index + 1)}>
                {t('glossary:merge.skip')} <Keys keys="S" />
              </Button>
            )}
            {ids ? (
              <Button look="primary" disabled={!proposal} onClick={() => void merge()}>
                {t('glossary:merge.do')} <Keys keys="Enter" inverted />
              </Button>
            ) : (
              <Button look="primary" onClick={onClose}>
                {t('common:close')}
              </Button>
            )}
          </>
        }
      >
        <div ref={panel} tabIndex={-1} data-autofocus className="outline-none">
          <p role="status" className="mb-3 text-sm text-soft empty:hidden">
            {[
              ids &&
                groups.length > 1 &&
                t('glossary:merge.group', { index: index + 1, count: groups.length }),
              merged.length > 0 && t('glossary:merge.soFar', { count: merged.length }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {proposal ? (
            <MergePanel
              entries={entries}
              proposal={proposal}
              onKeep={({ id }) => setKeptId(id)}
              onVerdict={(form, forbidden) => setVerdicts(new Map(verdicts).set(form, forbidden))}
            />
          ) : ids ? (
            <p className="py-10 text-center text-sm text-soft">{t('glossary:merge.settled')}</p>
          ) : (
            <EmptyState title={t('glossary:merge.done')} text={doneText} />
          )}
        </div>
      </Dialog>
    </div>
  )
}
