'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { TextArea } from '@/components/ui/field'
import { useT } from '@/lib/i18n/use-t'
import { useBench } from '../bench-provider'
import { takeStep } from '../state/review'

/** Sends the active segment back to its translator, who is told why. */
export function SendBackDialog({ onClose }: { onClose: () => void }) {
  const t = useT()
  const bench = useBench()
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const send = () => {
    if (reason.trim() === '') return setMissing(true)
    takeStep(bench, 'send-back', reason.trim())
    onClose()
  }
  return (
    <Dialog
      open
      size="small"
      onOpenChange={(open) => !open && onClose()}
      title={t('bench:sendBack.title')}
      closeLabel={t('common:close')}
      actions={
        <>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button look="primary" onClick={send}>
            {t('bench:action.sendBack')}
          </Button>
        </>
      }
    >
      <TextArea
        label={t('bench:sendBack.reason')}
        hint={t('bench:sendBack.hint')}
        error={missing && reason.trim() === '' ? t('errors:reason-missing') : undefined}
        autoFocus
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          send()
        }}
      />
    </Dialog>
  )
}
