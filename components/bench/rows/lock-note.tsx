'use client'

import { LockKeyhole } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useMemberName } from '@/components/shell/session-provider'
import { Button } from '@/components/ui/button'
import { relativeTime } from '@/components/ui/relative-time'
import { useT, useUiLanguage } from '@/lib/i18n/use-t'
import { useBench, useBenchState } from '../bench-provider'
import { usePrintedKeys } from '../keys/use-keymap'
import { lockOn } from '../state/lock'

/** Why the active segment cannot be written in, and how to change that. */
export function LockNote({ id }: { id: string }) {
  const t = useT()
  const bench = useBench()
  const keys = usePrintedKeys()
  const language = useUiLanguage()
  const nameOf = useMemberName()
  const reads = useBenchState((state) => !state.me.allowed.includes('segment.edit'))
  const lock = useBenchState((state) => lockOn(state, id))
  const now = useNow(lock !== null)
  if (reads) return <p className="live-note">{t('bench:live.readOnly')}</p>
  if (!lock) return null
  const since = relativeTime(lock.writingSince ?? now, now, language)
  return (
    <div className="live-note flex-wrap" role="status">
      <LockKeyhole className="size-3.5" aria-hidden />
      <span>{t('bench:live.locked', { name: nameOf(lock.memberId), since })}</span>
      <Button size="small" title={keys('takeOver')} onClick={() => bench.takeOver(id)}>
        {t('bench:command.takeOver')}
      </Button>
    </div>
  )
}

function useNow(ticking: boolean): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (!ticking) return
    const timer = setInterval(() => setNow(Date.now()), 10_000)
    return () => clearInterval(timer)
  }, [ticking])
  return now
}
