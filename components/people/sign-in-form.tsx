'use client'

import { useState, type FormEvent } from 'react'
import { request, type RequestError } from '@/components/shell/request'
import { useErrorText } from '@/components/shell/use-error-text'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { useT } from '@/lib/i18n/use-t'

/** Asks who somebody is; afterwards their browser goes to `next`, an address of this site. */
export function SignInForm({ next }: { next: string }) {
  const t = useT()
  const errorText = useErrorText()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<RequestError | null>(null)

  async function send(event: FormEvent) {
    event.preventDefault()
    if (!email.trim() || !password) return
    setBusy(true)
    const result = await request('POST', '/api/sign-in', { email, password })
    if (result.ok) return location.assign(next)
    setBusy(false)
    setFailure(result.error)
  }

  return (
    <form onSubmit={send} noValidate className="flex max-w-sm flex-col gap-4">
      {failure && <Notice tone="error">{errorText(failure)}</Notice>}
      <TextField
        label={t('people:field.email')}
        type="email"
        autoComplete="username"
        autoFocus
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <TextField
        label={t('people:field.password')}
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <Button
        type="submit"
        look="primary"
        className="self-start"
        disabled={busy || !email.trim() || !password}
      >
        {t('people:signIn.submit')}
      </Button>
      <p className="text-sm text-pretty text-soft">{t('people:signIn.hint')}</p>
    </form>
  )
}
