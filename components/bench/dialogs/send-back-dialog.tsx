'use client'

import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { TextArea } from '@/components/ui/field'
import { Keys } from '@/components/ui/keys'
import { useT } from '@/lib/i18n/use-t'
import { useBench, useBenchState } from '../bench-provider'
import { useKeymap } from '../keys/use-keymap'
import { takeStep } from '../state/review'

/** Sends the active segment back to its translator, who is told why. */
export function SendBackDialog({ onClose }: { onClose: () => void }) {
  const t = useT()
  const bench = useBench()
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const reasons = useBenchState((state) => state.sendBackReasons)
  const field = useRef<HTMLTextAreaElement>(null)
  const { isMac } = useKeymap()
  const choose = (one: string) => {
    setReason((before) => (before.trim() === '' ? one : `${before.trimEnd()}\n${one}`))
    field.current?.focus()
  }
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
      {reasons.length > 0 && (
        <fieldset className="mb-4">
          <legend className="mb-1 text-sm font-medium">{t('bench:sendBack.reasons')}</legend>
          <ol className="border-t border-line">
            {reasons.map((one, index) => (
              <li key={one} className="border-b border-line">
                <button
                  type="button"
                  aria-keyshortcuts={index < 9 ? `Alt+${index + 1}` : undefined}
                  className="flex w-full items-baseline gap-3 rounded-sm py-1.5 text-left text-sm hover:bg-line/60"
                  onClick={() => choose(one)}
                >
                  <span className="min-w-0 grow [overflow-wrap:anywhere]">{one}</span>
                  {index < 9 && <Keys keys={`${isMac ? '⌥' : 'Alt+'}${index + 1}`} />}
                </button>
              </li>
            ))}
          </ol>
        </fieldset>
      )}
      <TextArea
        ref={field}
        label={t('bench:sendBack.reason')}
        hint={t('bench:sendBack.hint')}
        error={missing && reason.trim() === '' ? t('errors:reason-missing') : undefined}
        autoFocus
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={(event) => {
          const digit = event.altKey && !event.ctrlKey ? /^Digit([1-9])$/.exec(event.code)?.[1] : undefined
          const chosen = digit && reasons[Number(digit) - 1]
          if (chosen) {
            event.preventDefault()
            return choose(chosen)
          }
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          send()
        }}
      />
    </Dialog>
  )
}
