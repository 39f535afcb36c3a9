'use client'

import { SearchField } from '@/components/ui/search-field'
import { termEntrySchema, termKinds } from '@/lib/domain/term-entry'
import { useT } from '@/lib/i18n/use-t'
import { useGlossaryState } from '../glossary-provider'
import { sortColumns, type Sort, type SortColumn, type TermFilter } from '../state/view'
import { kindWords, statusWords } from '../term-words'

type FilterBarProps = {
  filter: TermFilter
  onFilter: (filter: TermFilter) => void
  sort: Sort
  onSort: (sort: Sort) => void
  /** From the search into the list. */
  onLeave: () => void
}

/** What is looked for, and which entries are shown. */
export function FilterBar({ filter, onFilter, sort, onSort, onLeave }: FilterBarProps) {
  const t = useT()
  const projects = useGlossaryState((state) => state.projects)
  const sortWords: Record<SortColumn, string> = {
    french: t('glossary:source'),
    english: t('glossary:target'),
    kind: t('glossary:kind.label'),
    status: t('glossary:status.label'),
    changed: t('glossary:changedAt'),
  }
  return (
    <div role="search" className="glossary-tools">
      <div
        className="flex w-full lg:mr-2 lg:w-auto"
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'Enter') return
          event.preventDefault()
          onLeave()
        }}
      >
        <SearchField
          label={t('glossary:search')}
          value={filter.search}
          onChange={(search) => onFilter({ ...filter, search })}
        />
      </div>
      <Choice
        label={t('glossary:kind.label')}
        value={filter.kind}
        all={t('glossary:filter.allKinds')}
        options={termKinds.map((value) => [value, t(kindWords[value])])}
        onChoose={(kind) => onFilter({ ...filter, kind: kind as TermFilter['kind'] })}
      />
      <Choice
        label={t('glossary:status.label')}
        value={filter.status}
        all={t('glossary:filter.allStatuses')}
        options={termEntrySchema.shape.status.options.map((value) => [value, t(statusWords[value])])}
        onChoose={(status) => onFilter({ ...filter, status: status as TermFilter['status'] })}
      />
      <Choice
        label={t('glossary:scope.label')}
        value={filter.scope}
        all={t('glossary:filter.allScopes')}
        options={[
          ['workspace', t('glossary:scope.workspace')],
          ...projects.map(({ id, name }): [string, string] => [id, name]),
        ]}
        onChoose={(scope) => onFilter({ ...filter, scope })}
      />
      <label className="ml-auto flex items-center text-sm text-soft lg:hidden">
        <span className="sr-only">{t('glossary:sortBy')}</span>
        <select
          className="glossary-filter"
          value={sort.column}
          onChange={({ target }) => {
            const column = target.value as SortColumn
            onSort({ column, descending: column === 'changed' })
          }}
        >
          {sortColumns.map((column) => (
            <option key={column} value={column}>
              {t('glossary:sortedBy', { column: sortWords[column] })}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

type ChoiceProps = {
  label: string
  value: string
  all: string
  options: [value: string, label: string][]
  onChoose: (value: string) => void
}

function Choice({ label, value, all, options, onChoose }: ChoiceProps) {
  return (
    <select
      aria-label={label}
      value={value}
      data-on={value === 'all' ? undefined : true}
      onChange={({ target }) => onChoose(target.value)}
      className="glossary-filter"
    >
      <option value="all">{all}</option>
      {options.map(([option, words]) => (
        <option key={option} value={option}>
          {words}
        </option>
      ))}
    </select>
  )
}
