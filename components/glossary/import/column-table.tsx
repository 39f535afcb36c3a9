'use client'

import { CheckField } from '@/components/ui/field'
import { classNames } from '@/components/ui/class-names'
import { useT } from '@/lib/i18n/use-t'
import { termColumns, type TermColumn } from '@/lib/termbase/exchange/term-file'
import type { FileSummary, TableLayout } from './import-messages'

/** The columns of a table with their first values, and for each what it says of an entry. */
export function ColumnTable(props: {
  summary: FileSummary
  busy: boolean
  onLayout: (layout: TableLayout) => void
}) {
  const { summary, busy, onLayout } = props
  const t = useT()
  const { columns, hasHeader } = summary
  const chosen = columns.map(({ column }) => column)
  const words: Record<TermColumn, string> = {
    source: t('glossary:source'),
    target: t('glossary:target'),
    accepted: t('glossary:accepted'),
    forbidden: t('glossary:forbidden'),
    kind: t('glossary:kind.label'),
    caseRule: t('glossary:caseRule.label'),
    note: t('glossary:note'),
    status: t('glossary:status.label'),
  }

  /** A role that may stand only once leaves the column that it stood at. */
  function choose(index: number, column: TermColumn | 'ignore') {
    const next = chosen.map((other, i) => (i === index ? column : other === column ? 'ignore' : other))
    onLayout({ columns: next, hasHeader })
  }

  return (
    <section aria-label={t('glossary:import.columns')} className={classNames(busy && 'opacity-70')}>
      <h3 className="mb-2 text-sm font-semibold">{t('glossary:import.columns')}</h3>
      <div className="overflow-x-auto" tabIndex={0} role="group" aria-label={t('glossary:import.columns')}>
        <table className="w-full border-collapse text-left text-sm">
          <thead>
            <tr>
              {columns.map(({ name, column }, index) => (
                <th
                  key={index}
                  scope="col"
                  className="min-w-40 border-b border-line pr-4 pb-2 align-bottom font-normal"
                >
                  <label>
                    <span className="mb-1 block truncate text-[0.8125rem] text-soft">{name}</span>
                    <select
                      value={column}
                      onChange={({ target }) => choose(index, target.value as TermColumn | 'ignore')}
                      className={classNames(
                        'h-8 w-full rounded-md border bg-sheet px-1.5 text-sm',
                        column === 'ignore' ? 'border-line text-soft' : 'border-edge/70 font-medium',
                      )}
                    >
                      <option value="ignore">{t('glossary:import.ignore')}</option>
                      {termColumns.map((value) => (
                        <option key={value} value={value}>
                          {words[value]}
                        </option>
                      ))}
                    </select>
                  </label>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              {columns.map(({ sample, column }, index) => (
                <td
                  key={index}
                  className={classNames(
                    'max-w-64 border-b border-line py-2 pr-4 align-top font-serif text-[0.9375rem]',
                    column === 'ignore' && 'text-soft',
                  )}
                >
                  {sample.map((value, i) => (
                    <p key={i} className="truncate">
                      {value}
                    </p>
                  ))}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      <CheckField
        label={t('glossary:import.hasHeader')}
        className="mt-3"
        checked={hasHeader}
        onChange={({ target }) => onLayout({ columns: chosen, hasHeader: target.checked })}
      />
    </section>
  )
}
