'use client'

import { CloudOff, LoaderCircle, Check, LogIn, TriangleAlert } from 'lucide-react'
import { useT } from '@/lib/i18n/use-t'
import { useBenchState } from '../bench-provider'

/** Where the words are: with the server, on their way, or for now in this browser alone. */
export function SaveState() {
  const t = useT()
  const save = useBenchState((state) => state.save)
  const look = !save.kept
    ? { icon: TriangleAlert, color: 'text-broken', words: t('bench:save.notKept') }
    : save.state === 'signed-out'
      ? { icon: LogIn, color: 'text-broken', words: t('bench:save.signedOut', { count: save.pending }) }
      : save.state === 'offline'
        ? { icon: CloudOff, color: 'text-caution', words: t('bench:save.offline', { count: save.pending }) }
        : save.state === 'saving'
          ? { icon: LoaderCircle, color: 'text-soft', words: t('bench:save.saving') }
          : { icon: Check, color: 'text-soft', words: t('bench:save.saved') }
  return (
    <p role="status" data-save={save.kept ? save.state : 'not-kept'} className={`save-state ${look.color}`}>
      <look.icon className="size-4 shrink-0" aria-hidden />
      <span>{look.words}</span>
      {save.state === 'signed-out' && (
        <a href="/sign-in" target="_blank" rel="noopener" className="underline">
          {t('bench:save.signIn')}
        </a>
      )}
    </p>
  )
}
