'use client'

import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { TextArea } from '@/components/ui/field'
import type { Finding } from '@/lib/domain/finding'
import { useT } from '@/lib/i18n/use-t'
import { useBench } from '../bench-provider'
import { useFindingWords } from '../panel/use-finding-words'
import { dismissFinding } from '../state/dismissals'

/** Lets a finding stand, with a reason that the reviewer reads. */
export function DismissDialog(props: { segmentId: string; finding: Finding; onClose: () => void }) {
  const { segmentId, finding, onClose } = props
  const t = useT()
  const bench = useBench()
  const describe = useFindingWords()
  const field = useRef<HTMLTextAreaElement>(null)
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const quick = [
    t('bench:dismiss.quick.meant'),
    t('bench:dismiss.quick.elsewhere'),
    t('bench:dismiss.quick.quoted'),
    t('bench:dismiss.quick.otherThing'),
  ]
  const send = () => {
    if (reason.trim() === '') return setMissing(true)
    dismissFinding(bench, segmentId, finding, reason.trim())
    onClose()
  }
  return (
    <Dialog
      open
      size="small"
      onOpenChange={(open) => !open && onClose()}
      title={t('bench:dismiss.title')}
      description={describe(finding)}
      closeLabel={t('common:close')}
      actions={
        <>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button look="primary" onClick={send}>
            {t('bench:dismiss.do')}
          </Button>
        </>
      }
    >
      <TextArea
        ref={field}
        label={t('bench:dismiss.reason')}
        hint={t('bench:dismiss.hint')}
        error={missing && reason.trim() === '' ? t('bench:dismiss.missing') : undefined}
        data-autofocus
        maxLength={500}
        rows={2}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          send()
        }}
      />
      <ul className="mt-3 flex flex-wrap gap-1.5" aria-label={t('bench:dismiss.quickLabel')}>
        {quick.map((words) => (
          <li key={words}>
            <Button
              size="small"
              onClick={() => {
                setReason(words)
                field.current?.focus()
              }}
            >
              {words}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
