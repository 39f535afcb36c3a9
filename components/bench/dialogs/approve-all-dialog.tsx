'use client'

import { useState } from 'react'
import type { RequestError } from '@/components/shell/request'
import { useErrorText } from '@/components/shell/use-error-text'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import type { BulkApprovalAnswer } from '@/lib/domain/bulk-approval'
import { useT } from '@/lib/i18n/use-t'
import { useBench, useBenchState } from '../bench-provider'
import { approveAll } from '../state/approve-all'

const reasons = ['findings', 'four-eyes', 'changed', 'no-words'] as const

/** Approves all that awaits review and has no open finding, and says what stays and why. */
export function ApproveAllDialog({ onClose }: { onClose: () => void }) {
  const t = useT()
  const bench = useBench()
  const errorText = useErrorText()
  const waiting = useBenchState((state) => state.counts.states.translated)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<RequestError | null>(null)
  const [done, setDone] = useState<BulkApprovalAnswer | null>(null)

  async function approve() {
    setBusy(true)
    const result = await approveAll(bench)
    setBusy(false)
    setFailure(result.ok ? null : result.error)
    if (result.ok) setDone(result.value)
  }

  return (
    <Dialog
      open
      size="small"
      onOpenChange={(open) => !open && onClose()}
      title={t('bench:approveAll.title')}
      closeLabel={t('common:close')}
      actions={
        done ? (
          <Button look="primary" autoFocus onClick={onClose}>
            {t('common:close')}
          </Button>
        ) : (
          <>
            <Button onClick={onClose}>{t('common:cancel')}</Button>
            <Button
              look="primary"
              data-autofocus
              disabled={busy || waiting === 0}
              onClick={() => void approve()}
            >
              {t('bench:approveAll.submit')}
            </Button>
          </>
        )
      }
    >
      {failure && <Notice tone="error">{errorText(failure)}</Notice>}
      {done ? (
        <div role="status" className="text-sm">
          <p>{t('bench:approveAll.done', { count: done.approved })}</p>
          <ul className="mt-2 list-disc pl-5 text-soft">
            {reasons
              .filter((reason) => done.skipped[reason] > 0)
              .map((reason) => (
                <li key={reason}>
                  {t(`bench:approveAll.skipped.${reason}`, { count: done.skipped[reason] })}
                </li>
              ))}
          </ul>
        </div>
      ) : (
        <p className="text-sm text-pretty">{t('bench:approveAll.text', { count: waiting })}</p>
      )}
    </Dialog>
  )
}
