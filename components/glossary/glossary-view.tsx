'use client'

import { useEffect, useMemo, useState } from 'react'
import { useMay } from '@/components/shell/session-provider'
import { useErrorText } from '@/components/shell/use-error-text'
import { Button } from '@/components/ui/button'
import { DropZone } from '@/components/ui/drop-zone'
import { EmptyState } from '@/components/ui/empty-state'
import { Keys } from '@/components/ui/keys'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import type { TermRecord } from '@/lib/domain/term-entry'
import { useT } from '@/lib/i18n/use-t'
import { findDuplicates } from '@/lib/termbase/find-duplicates'
import { MergeDialog } from './duplicates/merge-dialog'
import { TermDialog } from './edit/term-dialog'
import { ExportDialog } from './export/export-dialog'
import { useGlossary, useGlossaryState } from './glossary-provider'
import { ImportDialog } from './import/import-dialog'
import { BulkBar } from './list/bulk-bar'
import { FilterBar } from './list/filter-bar'
import { StatusBar } from './list/status-bar'
import { TermTable } from './list/term-table'
import { useChanges } from './state/use-changes'
import { useListKeys } from './state/use-list-keys'
import { usePageKeys } from './state/use-page-keys'
import { useView } from './state/use-view'
import { noFilter } from './state/view'

type Opened =
  | { what: 'entry'; term: TermRecord | null }
  | { what: 'import'; file: File | null }
  | { what: 'export'; selection: boolean }
  | { what: 'duplicates' | 'merge'; groups: string[][] }

/** The glossary's page: the list of entries, and the windows that open over it. */
export function GlossaryView({ now: atRequest }: { now: number }) {
  const t = useT()
  const glossary = useGlossary()
  const errorText = useErrorText()
  const rows = useGlossaryState((state) => state.rows)
  const total = useGlossaryState((state) => state.total)
  const loading = useGlossaryState((state) => state.loading)
  const changes = useChanges()
  const view = useView()
  const now = useNow(atRequest)
  const mayCreate = useMay('term.create')
  const mayEdit = useMay('term.edit')
  const mayManage = useMay('term.manage')
  const [opened, setOpened] = useState<Opened | null>(null)
  const { filter, found } = view

  const termsOf = (ids: readonly string[]) => ids.flatMap((id) => rows.get(id)?.term ?? [])
  const list = useListKeys(found, {
    onEdit: (id) => setOpened({ what: 'entry', term: rows.get(id)?.term ?? null }),
    onDelete: (ids) => mayEdit && void remove(ids),
  })
  const { chosen } = list

  /** The search leads into the list as soon as it shows what was typed. */
  const [leaving, setLeaving] = useState(false)
  if (leaving && view.settled) {
    setLeaving(false)
    list.go(list.activeId ?? undefined)
  }

  const chosenTerms = useMemo(() => new Set(chosen), [chosen])

  async function remove(ids: string[]) {
    const next = list.neighbourOf(ids)
    if (!(await changes.remove(termsOf(ids)))) return
    list.clear()
    if (next !== undefined) list.go(next)
    else document.querySelector<HTMLElement>('[data-add-term]')?.focus()
  }

  const add = () => mayCreate && setOpened({ what: 'entry', term: null })
  const close = () => setOpened(null)
  usePageKeys({ onAdd: add, onUndo: () => void changes.undo(), onRedo: () => void changes.redo() })

  const empty = rows.size === 0 && loading === 'done'
  const reading = loading === 'reading' && total > rows.size
  return (
    <div className="glossary">
      {mayManage && (
        <DropZone
          label={t('glossary:import.drop')}
          onFiles={(files) => setOpened({ what: 'import', file: files[0] ?? null })}
        />
      )}
      <PageHead
        title={t('glossary:title')}
        note={
          reading
            ? t('glossary:reading', { count: rows.size, total })
            : total > 0
              ? t('glossary:count', { count: total })
              : undefined
        }
      >
        {!empty && mayManage && (
          <Button
            look="quiet"
            onClick={() => {
              const terms = [...rows.values()].map(({ term }) => term)
              const groups = findDuplicates(terms).map((group) => group.map(({ id }) => id))
              setOpened({ what: 'duplicates', groups })
            }}
          >
            {t('glossary:duplicates.open')}
          </Button>
        )}
        {!empty && (
          <Button look="quiet" onClick={() => setOpened({ what: 'export', selection: false })}>
            {t('glossary:export.open')}
          </Button>
        )}
        {mayManage && (
          <Button onClick={() => setOpened({ what: 'import', file: null })}>
            {t('glossary:import.open')}
          </Button>
        )}
        <Button look="primary" data-add-term disabled={!mayCreate} aria-keyshortcuts="n" onClick={add}>
          {t('glossary:add')}
          <span aria-hidden className="-mr-1 hidden sm:inline">
            <Keys keys="N" inverted />
          </span>
        </Button>
      </PageHead>
      {typeof loading === 'object' && (
        <div className="mt-4">
          <Notice
            tone="error"
            actions={
              <Button size="small" onClick={() => void glossary.load()}>
                {t('common:failure.retry')}
              </Button>
            }
          >
            {t('glossary:readingFailed', { count: rows.size, total })} {errorText(loading)}
          </Notice>
        </div>
      )}
      <p role="status" className="sr-only">
        {view.filtered && t('glossary:found', { count: found.length })}
      </p>
      {empty ? (
        <EmptyState
          title={t('glossary:empty.title')}
          text={t('glossary:empty.text')}
          actions={
            mayManage && (
              <Button onClick={() => setOpened({ what: 'import', file: null })}>
                {t('glossary:import.open')}
              </Button>
            )
          }
        />
      ) : (
        <>
          <FilterBar
            filter={filter}
            onFilter={view.setFilter}
            sort={view.sort}
            onSort={view.setSort}
            onLeave={() => setLeaving(true)}
          />
          {found.length === 0 && !reading ? (
            <EmptyState
              title={
                filter.search.trim()
                  ? t('glossary:noneFound.title', { search: filter.search.trim() })
                  : t('glossary:noneFound.filtered')
              }
              text={t('glossary:noneFound.text')}
              actions={
                <Button onClick={() => view.setFilter(noFilter)}>{t('glossary:noneFound.clear')}</Button>
              }
            />
          ) : (
            <TermTable
              goal={list.goal}
              rows={found}
              reading={loading === 'reading'}
              missing={reading && !view.filtered ? total - rows.size : 0}
              sort={view.sort}
              onSort={view.setSort}
              activeId={list.activeId}
              selected={chosenTerms}
              now={now}
              onSelectAll={list.toggleAll}
              onKeyDown={list.onKeyDown}
              onPress={list.onPress}
            />
          )}
          {chosen.length > 0 ? (
            <BulkBar
              count={chosen.length}
              onChange={(patch) => void changes.change(chosen, patch)}
              onMerge={() => setOpened({ what: 'merge', groups: [chosen] })}
              onExport={() => setOpened({ what: 'export', selection: true })}
              onDelete={() => void remove(chosen)}
              onClear={list.clear}
            />
          ) : (
            <StatusBar
              found={found.length}
              filtered={view.filtered}
              onUndo={() => void changes.undo()}
              onRedo={() => void changes.redo()}
            />
          )}
        </>
      )}
      {opened?.what === 'entry' && (
        <TermDialog
          term={opened.term}
          scope={filter.scope === 'all' || filter.scope === 'workspace' ? null : filter.scope}
          onClose={close}
          onSave={changes.save}
        />
      )}
      {opened?.what === 'import' && (
        <ImportDialog
          file={opened.file}
          onClose={close}
          onImported={changes.imported}
          onUndo={changes.undo}
        />
      )}
      {opened?.what === 'export' && (
        <ExportDialog
          all={[...rows.values()].map(({ term }) => term)}
          shown={view.filtered ? found.map(({ term }) => term) : null}
          selected={chosen.length > 0 ? termsOf(chosen) : null}
          preferSelection={opened.selection}
          onClose={close}
        />
      )}
      {(opened?.what === 'duplicates' || opened?.what === 'merge') && (
        <MergeDialog
          title={opened.what === 'merge' ? t('glossary:merge.title') : t('glossary:duplicates.title')}
          groups={opened.groups}
          doneText={
            opened.groups.length > 0 ? t('glossary:duplicates.through') : t('glossary:duplicates.none')
          }
          onMerge={(merge) => changes.merge(merge, { quiet: opened.what === 'duplicates' })}
          onUndo={changes.undoQuietly}
          onClose={close}
        />
      )}
    </div>
  )
}

/** The present to within a minute, from the moment that the page was made. */
function useNow(atRequest: number): number {
  const [now, setNow] = useState(atRequest)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
