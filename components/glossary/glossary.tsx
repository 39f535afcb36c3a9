'use client'

import { useMemo, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { SearchField } from '@/components/ui/search-field'
import type { TermEntry } from '@/lib/domain/term-entry'
import { useT } from '@/lib/i18n/use-t'
import { searchKey } from '@/lib/language/search-key'
import { TermDialog } from './term-dialog'
import { TermRow } from './term-row'
import { useTerms } from './use-terms'

/** The desk's names and terms. */
export function Glossary(props: { terms: TermEntry[] }) {
  const t = useT()
  const list = useRef<HTMLUListElement>(null)
  const { terms, save, remove } = useTerms(props.terms)
  const [search, setSearch] = useState('')
  const [edited, setEdited] = useState<TermEntry | 'new' | null>(null)
  const keys = useMemo(() => new Map(terms.map((term) => [term.id, keyOf(term)])), [terms])
  const wanted = searchKey(search)
  const found = terms.filter(({ id }) => keys.get(id)?.includes(wanted))
  const term = edited === 'new' ? null : edited

  async function removeAndMoveFocus(gone: TermEntry) {
    const index = found.indexOf(gone)
    const neighbour = found[index + 1] ?? found[index - 1]
    if (!(await remove(gone))) return
    const next = neighbour && list.current?.querySelector<HTMLElement>(`[data-term="${neighbour.id}"]`)
    ;(next ?? document.querySelector<HTMLElement>('[data-add-term]'))?.focus()
  }
  const addButton = (
    <Button look="primary" data-add-term onClick={() => setEdited('new')}>
      {t('glossary:add')}
    </Button>
  )

  return (
    <>
      <PageHead
        title={t('glossary:title')}
        note={terms.length > 0 ? t('glossary:count', { count: terms.length }) : undefined}
      >
        {terms.length > 0 && <SearchField label={t('glossary:search')} value={search} onChange={setSearch} />}
        {addButton}
      </PageHead>
      <p role="status" className="sr-only">
        {search && t('glossary:found', { count: found.length })}
      </p>
      {terms.length === 0 ? (
        <EmptyState title={t('glossary:empty.title')} text={t('glossary:empty.text')} />
      ) : found.length === 0 ? (
        <EmptyState
          title={t('glossary:noneFound.title', { search: search.trim() })}
          text={t('glossary:noneFound.text')}
          actions={<Button onClick={() => setSearch('')}>{t('glossary:noneFound.clear')}</Button>}
        />
      ) : (
        <ul ref={list}>
          {found.map((entry) => (
            <TermRow
              key={entry.id}
              term={entry}
              onEdit={setEdited}
              onDelete={(gone) => void removeAndMoveFocus(gone)}
            />
          ))}
        </ul>
      )}
      {edited && (
        <TermDialog
          term={term}
          others={terms.filter(({ id }) => id !== term?.id)}
          onClose={() => setEdited(null)}
          onSave={(entry) => save(entry, term?.id ?? null)}
        />
      )}
    </>
  )
}

function keyOf(term: TermEntry): string {
  return searchKey([...term.source, term.target, ...term.accepted, ...term.forbidden, term.note].join('\n'))
}
