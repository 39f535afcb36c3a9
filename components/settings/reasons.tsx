'use client'

import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react'
import { useState, type FormEvent } from 'react'
import { request } from '@/components/shell/request'
import { useMay } from '@/components/shell/session-provider'
import { useErrorText } from '@/components/shell/use-error-text'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { IconButton } from '@/components/ui/icon-button'
import { useToast } from '@/components/ui/toaster'
import type { DeskSettingsAnswer } from '@/lib/domain/desk-settings'
import { useT } from '@/lib/i18n/use-t'

/** The desk's own reasons for sending something back, in the order of their keys. */
export function Reasons(props: { reasons: readonly string[] }) {
  const t = useT()
  const toast = useToast()
  const errorText = useErrorText()
  const mayConfigure = useMay('workspace.configure')
  const [reasons, setReasons] = useState(props.reasons)
  const [fresh, setFresh] = useState('')

  async function save(sendBackReasons: readonly string[]): Promise<boolean> {
    const before = reasons
    setReasons(sendBackReasons)
    const result = await request<DeskSettingsAnswer>('PATCH', '/api/workspace', { sendBackReasons })
    if (result.ok) setReasons(result.value.settings.sendBackReasons)
    else {
      setReasons(before)
      toast({ tone: 'error', text: errorText(result.error) })
    }
    return result.ok
  }

  async function add(event: FormEvent) {
    event.preventDefault()
    const reason = fresh.trim()
    if (reason !== '' && (await save([...reasons.filter((one) => one !== reason), reason]))) setFresh('')
  }

  function move(index: number, by: 1 | -1) {
    const moved = [...reasons]
    const [reason = ''] = moved.splice(index, 1)
    moved.splice(index + by, 0, reason)
    void save(moved)
  }

  return (
    <>
      <ol className="border-t border-line empty:border-0">
        {reasons.map((reason, index) => (
          <li key={reason} className="flex items-center gap-3 border-b border-line py-1.5">
            <span className="w-5 text-right text-[0.8125rem] text-soft tabular-nums" aria-hidden>
              {index + 1}
            </span>
            <span className="min-w-0 grow text-sm [overflow-wrap:anywhere]">{reason}</span>
            {mayConfigure && (
              <span className="flex shrink-0">
                <IconButton
                  label={t('settings:reasonUp', { reason })}
                  icon={<ArrowUp aria-hidden />}
                  disabled={index === 0}
                  onClick={() => move(index, -1)}
                />
                <IconButton
                  label={t('settings:reasonDown', { reason })}
                  icon={<ArrowDown aria-hidden />}
                  disabled={index === reasons.length - 1}
                  onClick={() => move(index, 1)}
                />
                <IconButton
                  label={t('settings:delete', { name: reason })}
                  icon={<Trash2 aria-hidden />}
                  onClick={() => void save(reasons.filter((one) => one !== reason))}
                />
              </span>
            )}
          </li>
        ))}
      </ol>
      {reasons.length === 0 && <p className="text-sm text-soft">{t('settings:noReasons')}</p>}
      {mayConfigure && (
        <form onSubmit={(event) => void add(event)} className="mt-4 flex max-w-xl items-end gap-2">
          <TextField
            label={t('settings:newReason')}
            className="grow"
            maxLength={300}
            value={fresh}
            onChange={(event) => setFresh(event.target.value)}
          />
          <Button type="submit" disabled={fresh.trim() === '' || reasons.length >= 30}>
            <Plus className="size-4" aria-hidden />
            {t('settings:addReason')}
          </Button>
        </form>
      )}
    </>
  )
}
