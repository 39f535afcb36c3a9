'use client'

import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { useT } from '@/lib/i18n/use-t'
import { MentionField } from './mention-field'

type WritingProps = {
  label: string
  value: string
  onChange: (value: string) => void
  onSend: () => void
  onCancel: () => void
  autoFocus?: boolean
}

/** A field for what one says, with its two buttons; Ctrl+Enter sends, Esc leaves. */
export function Writing({ label, value, onChange, onSend, onCancel, autoFocus }: WritingProps) {
  const t = useT()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (autoFocus) field.current?.focus()
  }, [autoFocus])
  return (
    <>
      <MentionField
        ref={field}
        label={label}
        value={value}
        onChange={onChange}
        onSend={onSend}
        onLeave={onCancel}
      />
      <div className="mt-1.5 flex gap-1.5">
        <Button size="small" look="primary" disabled={value.trim() === ''} onClick={onSend}>
          {t('bench:remarks.send')}
        </Button>
        <Button size="small" look="quiet" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
      </div>
    </>
  )
}
