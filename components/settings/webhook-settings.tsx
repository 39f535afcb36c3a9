'use client'

import { Check, Clock, RotateCw, TriangleAlert } from 'lucide-react'
import { useState, type FormEvent } from 'react'
import { request, type RequestResult } from '@/components/shell/request'
import { useDateFormat } from '@/components/shell/use-date-format'
import { useErrorText } from '@/components/shell/use-error-text'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { IconButton } from '@/components/ui/icon-button'
import { useToast } from '@/components/ui/toaster'
import type { WebhookAnswer, WebhookDelivery } from '@/lib/domain/webhook'
import { useT } from '@/lib/i18n/use-t'

/** Where another program is told what happens, what signs the messages, and what became of the last ones. */
export function WebhookSettings({ first }: { first: WebhookAnswer }) {
  const t = useT()
  const toast = useToast()
  const errorText = useErrorText()
  const [{ webhook, deliveries }, setAnswer] = useState(first)
  const [url, setUrl] = useState(first.webhook?.url ?? '')
  const [shown, setShown] = useState(false)

  function say(result: RequestResult<unknown>, done: string) {
    toast(result.ok ? { text: done } : { tone: 'error', text: errorText(result.error) })
  }

  async function load() {
    const result = await request<WebhookAnswer>('GET', '/api/webhook')
    if (result.ok) setAnswer(result.value)
    else say(result, '')
  }

  async function save(event: FormEvent) {
    event.preventDefault()
    const result = await request<WebhookAnswer>('PUT', '/api/webhook', { url: url.trim() })
    if (result.ok) setAnswer(result.value)
    say(result, t('settings:webhookSaved'))
  }

  async function remove() {
    const result = await request('DELETE', '/api/webhook')
    if (result.ok) setUrl('')
    say(result, t('settings:webhookRemoved'))
    await load()
  }

  async function send(id?: string) {
    say(
      await request('POST', '/api/webhook/deliveries', id === undefined ? {} : { id }),
      t('settings:webhookSent'),
    )
    await load()
  }

  return (
    <>
      <form onSubmit={(event) => void save(event)} className="flex max-w-xl flex-wrap items-end gap-2">
        <TextField
          label={t('settings:webhookUrl')}
          type="url"
          placeholder="https://"
          className="grow"
          maxLength={2000}
          value={url}
          onChange={(event) => setUrl(event.target.value)}
        />
        <Button type="submit" disabled={url.trim() === '' || url.trim() === webhook?.url}>
          {t('common:save')}
        </Button>
      </form>
      {webhook && (
        <>
          <p className="mt-4 text-sm font-medium">{t('settings:webhookSecret')}</p>
          <p className="mt-1 flex flex-wrap items-center gap-2 text-sm">
            <code className="text-[0.8125rem] [overflow-wrap:anywhere]">
              {shown ? webhook.secret : 'whsec_••••••••'}
            </code>
            <Button size="small" look="quiet" onClick={() => setShown(!shown)}>
              {t(shown ? 'settings:webhookHide' : 'settings:webhookShow')}
            </Button>
          </p>
          <div className="mt-4 flex flex-wrap gap-2">
            <Button onClick={() => void send()}>{t('settings:webhookTest')}</Button>
            <Button onClick={() => void load()}>{t('settings:webhookReload')}</Button>
            <Button look="danger" onClick={() => void remove()}>
              {t('settings:webhookRemove')}
            </Button>
          </div>
        </>
      )}
      {deliveries.length > 0 && (
        <>
          <h3 className="mt-6 mb-1 text-sm font-medium">{t('settings:webhookLog')}</h3>
          <ul className="border-t border-line">
            {deliveries.map((delivery) => (
              <DeliveryRow key={delivery.id} delivery={delivery} onRetry={() => void send(delivery.id)} />
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function DeliveryRow({ delivery, onRetry }: { delivery: WebhookDelivery; onRetry: () => void }) {
  const t = useT()
  const time = useDateFormat({ dateStyle: 'short', timeStyle: 'medium' })
  const { at, type, attempts, nextAt, deliveredAt, lastStatus, lastError } = delivery
  const fate = deliveredAt !== null ? 'arrived' : nextAt !== null ? 'waits' : 'failed'
  const Mark = { arrived: Check, waits: Clock, failed: TriangleAlert }[fate]
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-0.5 border-b border-line py-1.5 text-[0.8125rem]">
      <Mark className={fate === 'failed' ? 'size-4 text-broken' : 'size-4 text-soft'} aria-hidden />
      <time className="tabular-nums" dateTime={new Date(at).toISOString()}>
        {time(at)}
      </time>
      <code>{type}</code>
      <span className="grow text-soft">
        {t(`settings:webhookFate.${fate}`, { count: attempts, time: nextAt === null ? '' : time(nextAt) })}
        {lastError ? ` · ${lastError}` : lastStatus === null ? '' : ` · HTTP ${lastStatus}`}
      </span>
      {fate !== 'arrived' && (
        <IconButton label={t('settings:webhookRetry')} icon={<RotateCw aria-hidden />} onClick={onRetry} />
      )}
    </li>
  )
}
