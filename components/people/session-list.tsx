'use client'

import { LogOut } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { request } from '@/components/shell/request'
import { useErrorText } from '@/components/shell/use-error-text'
import { useDateFormat } from '@/components/shell/use-date-format'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { useToast } from '@/components/ui/toaster'
import type { OwnSession } from '@/lib/domain/account'
import { useT } from '@/lib/i18n/use-t'
import { browserName } from './browser-name'

/** Where somebody is signed in, each to be ended. */
export function SessionList({ sessions }: { sessions: OwnSession[] }) {
  const t = useT()
  const router = useRouter()
  const toast = useToast()
  const errorText = useErrorText()
  const time = useDateFormat({ dateStyle: 'long', timeStyle: 'short' })

  async function end(address: string) {
    const result = await request('DELETE', address)
    toast(result.ok ? { text: t('people:account.ended') } : { tone: 'error', text: errorText(result.error) })
    router.refresh()
  }

  return (
    <>
      <ul className="border-t border-line">
        {sessions.map(({ id, createdAt, userAgent, current }) => {
          const known = browserName(userAgent)
          const browser = known ? t('people:account.browserOn', known) : t('people:account.unknownBrowser')
          const date = time(createdAt)
          return (
            <li key={id} className="flex items-center gap-4 border-b border-line py-2.5 text-sm">
              <p className="grow">
                {browser}{' '}
                <span className="text-soft">
                  {t('people:account.since', { date })}
                  {current && ` · ${t('people:account.current')}`}
                </span>
              </p>
              {!current && (
                <IconButton
                  label={t('people:account.end', { browser, date })}
                  icon={<LogOut aria-hidden />}
                  onClick={() => void end(`/api/account/sessions/${id}`)}
                />
              )}
            </li>
          )
        })}
      </ul>
      {sessions.length > 1 && (
        <Button className="mt-4" onClick={() => void end('/api/account/sessions')}>
          {t('people:account.endAll')}
        </Button>
      )}
    </>
  )
}
