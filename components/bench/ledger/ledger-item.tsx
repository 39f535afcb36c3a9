'use client'

import { Check, CircleAlert, CircleDashed, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { useT } from '@/lib/i18n/use-t'
import type { LedgerForm, LedgerRow } from '@/lib/ledger/ledger'
import { ledgerState } from '@/lib/ledger/ledger-state'
import type { LedgerLabels } from '@/lib/ledger/serialize-ledger'

const looks = {
  settled: { icon: Check, color: 'text-soft' },
  open: { icon: CircleDashed, color: 'text-caution' },
  divided: { icon: TriangleAlert, color: 'text-caution' },
  wrong: { icon: CircleAlert, color: 'text-broken' },
}

type LedgerItemProps = {
  row: LedgerRow
  labels: LedgerLabels
  onGo: (side: 'source' | 'target', form: LedgerForm) => void
  onSettle: (target: string) => void
  /** Of a name that was settled just now. */
  onTakeBack?: () => void
}

/** One name: what it is, the English for it, and every form with how often it stands; a form leads to its places. */
export function LedgerItem({ row, labels, onGo, onSettle, onTakeBack }: LedgerItemProps) {
  const t = useT()
  const [own, setOwn] = useState<string>()
  const state = ledgerState(row)
  const look = looks[state]
  const target = own ?? row.suggestions[0]?.text ?? row.name
  return (
    <li
      data-ledger-row={row.id}
      data-ledger-state={state}
      className="grid gap-x-6 gap-y-2 py-3.5 [contain-intrinsic-size:auto_6rem] [content-visibility:auto] sm:grid-cols-[minmax(0,1fr)_minmax(0,1.4fr)]"
    >
      <div className="min-w-0 [overflow-wrap:anywhere]">
        <h3 lang="fr" className="font-serif text-[1.125rem] leading-snug font-medium">
          {row.name}
        </h3>
        <p className="mt-0.5 flex flex-wrap items-center gap-x-2 text-[0.8125rem] text-soft">
          <span className={`inline-flex items-center gap-1 ${look.color}`}>
            <look.icon className="size-3.5" aria-hidden />
            {labels.state(row)}
          </span>
          {row.kind && <span>{labels.kind(row.kind)}</span>}
        </p>
        {row.entry ? (
          <p className="mt-1 flex flex-wrap items-baseline gap-x-3">
            <span lang="en" className="font-serif text-[1.0625rem]">
              {row.entry.target}
            </span>
            {onTakeBack && (
              <Button
                size="small"
                look="quiet"
                aria-label={t('bench:ledger.takeBack', { name: row.name })}
                onClick={onTakeBack}
              >
                {t('common:undo')}
              </Button>
            )}
          </p>
        ) : (
          <form
            className="mt-2 flex flex-wrap items-center gap-2"
            onSubmit={(event) => {
              event.preventDefault()
              if (target.trim() !== '') onSettle(target.trim())
            }}
          >
            <input
              type="text"
              lang="en"
              aria-label={t('bench:ledger.english', { name: row.name })}
              value={target}
              onChange={(event) => setOwn(event.target.value)}
              className="h-8 min-w-0 grow basis-32 rounded-md border border-edge/70 bg-sheet px-2 font-serif text-[1rem] text-ink"
            />
            <Button
              type="submit"
              size="small"
              data-settle
              aria-label={t('bench:ledger.settleAs', { name: row.name, target })}
              disabled={target.trim() === ''}
            >
              {t('bench:ledger.settle')}
            </Button>
            {row.suggestions[0] && own === undefined && (
              <span className="basis-full text-xs text-soft">
                {t(`bench:reason.${row.suggestions[0].reason}`)}
              </span>
            )}
          </form>
        )}
      </div>
      <dl className="grid min-w-0 content-start grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-3 gap-y-1.5">
        <Forms
          label={t('bench:ledger.french')}
          language="fr"
          forms={row.source}
          onGo={(form) => onGo('source', form)}
        />
        <Forms
          label={t('bench:ledger.englishForms')}
          language="en"
          forms={row.target}
          onGo={(form) => onGo('target', form)}
        />
      </dl>
    </li>
  )
}

function Forms(props: {
  label: string
  language: 'fr' | 'en'
  forms: readonly LedgerForm[]
  onGo: (form: LedgerForm) => void
}) {
  const t = useT()
  return (
    <>
      <dt className="text-xs text-soft">{props.label}</dt>
      <dd className="flex min-w-0 flex-wrap gap-x-3 gap-y-1">
        {props.forms.length === 0 && <span className="text-sm text-soft">—</span>}
        {props.forms.map((form) => (
          <button
            key={`${form.text}-${form.wrong ?? false}`}
            type="button"
            onClick={() => props.onGo(form)}
            title={t('bench:ledger.go')}
            className="inline-flex min-h-6 max-w-full items-baseline gap-1 rounded-sm text-left hover:text-accent hover:underline"
          >
            <span
              lang={props.language}
              className={`font-serif text-[1rem] [overflow-wrap:anywhere] ${form.wrong ? 'text-broken line-through decoration-1' : ''}`}
            >
              {form.text}
            </span>
            {form.wrong && <span className="sr-only">{t('bench:ledger.wrongForm')}</span>}
            <span className="text-xs text-soft tabular-nums">× {form.mentions.length}</span>
          </button>
        ))}
      </dd>
    </>
  )
}
