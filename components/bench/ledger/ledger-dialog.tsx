'use client'

import { Download } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Segmented } from '@/components/ui/segmented'
import { useT, useUiLanguage } from '@/lib/i18n/use-t'
import type { LedgerForm, LedgerRow } from '@/lib/ledger/ledger'
import { useBench } from '../bench-provider'
import { activate } from '../state/navigation'
import { filterLedger, ledgerFilters, nextMention, type LedgerFilter } from './ledger-rows'
import { LedgerItem } from './ledger-item'
import { saveLedger } from './save-ledger'
import { useLedger } from './use-ledger'
import { useLedgerLabels } from './use-ledger-labels'

/** Every name of the article with its forms in both texts: what is settled, what is not, and where each stands. */
export function LedgerDialog({ onClose }: { onClose: () => void }) {
  const t = useT()
  const bench = useBench()
  const number = new Intl.NumberFormat(useUiLanguage())
  const labels = useLedgerLabels()
  const { rows, settle, takeBack, canTakeBack } = useLedger()
  const [filter, setFilter] = useState<LedgerFilter>('all')
  const list = useRef<HTMLUListElement>(null)
  const shown = rows && filterLedger(rows, filter)
  const ready = rows !== null

  useEffect(() => {
    if (ready) focusOpen(list.current)
  }, [ready])

  function goTo(side: 'source' | 'target', form: LedgerForm) {
    const { order, activeId, places } = bench.store.getState()
    const mention = nextMention(form, activeId === null ? -1 : (places.get(activeId) ?? -1))
    const id = order[mention?.segment ?? -1]
    if (!mention || id === undefined) return
    onClose()
    activate(bench, id, side === 'target' ? { from: mention.from, to: mention.to } : 'end')
  }

  async function settleAndGoOn(row: LedgerRow, target: string) {
    const index = shown?.indexOf(row) ?? -1
    const next = shown?.slice(index + 1).find((other) => other.entry === undefined)
    if (!(await settle(row, target))) return
    focusOpen(list.current, next?.id)
    if (document.activeElement === document.body) list.current?.focus()
  }

  return (
    <Dialog
      open
      size="wide"
      onOpenChange={(open) => !open && onClose()}
      title={t('bench:ledger.title')}
      description={t('bench:ledger.text')}
      closeLabel={t('common:close')}
      actions={
        <>
          <Button
            disabled={!rows || rows.length === 0}
            onClick={() => rows && saveLedger(rows, labels, bench.store.getState().title)}
          >
            <Download className="size-4" aria-hidden />
            {t('bench:ledger.export')}
          </Button>
          <Button look="primary" onClick={onClose}>
            {t('common:close')}
          </Button>
        </>
      }
    >
      {rows && rows.length > 0 && (
        <div className="mb-2">
          <Segmented
            label={t('bench:ledger.filter.label')}
            value={filter}
            onChange={setFilter}
            choices={ledgerFilters.map((value) => ({
              value,
              label: (
                <>
                  {t(`bench:ledger.filter.${value}`)}
                  <span className="text-xs text-soft tabular-nums">
                    {number.format(filterLedger(rows, value).length)}
                  </span>
                </>
              ),
            }))}
          />
        </div>
      )}
      <p role="status" className={shown?.length === 0 || !shown ? 'py-6 text-sm text-soft' : 'sr-only'}>
        {!shown
          ? t('bench:ledger.reading')
          : shown.length > 0
            ? t('bench:ledger.count', { count: shown.length })
            : t(`bench:ledger.nothing.${filter}`)}
      </p>
      <ul ref={list} tabIndex={-1} className="divide-y divide-line outline-none">
        {shown?.map((row) => (
          <LedgerItem
            key={row.id}
            row={row}
            labels={labels}
            onGo={goTo}
            onSettle={(target) => void settleAndGoOn(row, target)}
            onTakeBack={canTakeBack(row) ? () => void takeBack(row) : undefined}
          />
        ))}
      </ul>
    </Dialog>
  )
}

/** The first button that settles a name: of a row where one is named, else of the first that is open. */
function focusOpen(list: HTMLElement | null, id?: string): void {
  const within = id === undefined ? list : list?.querySelector(`[data-ledger-row="${CSS.escape(id)}"]`)
  within?.querySelector<HTMLElement>('[data-settle]')?.focus()
}
