'use client'

import { LogOut } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import { request, type RequestError } from '@/components/shell/request'
import { useSession } from '@/components/shell/session-provider'
import { useErrorText } from '@/components/shell/use-error-text'
import { Button } from '@/components/ui/button'
import { CheckField, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import { useToast } from '@/components/ui/toaster'
import { passwordLength, type OwnSession } from '@/lib/domain/account'
import { useT } from '@/lib/i18n/use-t'
import { SessionList } from './session-list'

/** One's own account: name, password, and where one is signed in. */
export function Account({ email, sessions }: { email: string; sessions: OwnSession[] }) {
  const t = useT()
  const { role } = useSession()

  async function signOut() {
    await request('POST', '/api/sign-out')
    location.assign('/sign-in')
  }

  return (
    <>
      <PageHead
        title={t('people:account.title')}
        note={t('people:account.note', { email, role: t(`people:role.${role}`) })}
      >
        <Button onClick={() => void signOut()}>
          <LogOut className="size-4" aria-hidden />
          {t('people:account.signOut')}
        </Button>
      </PageHead>
      <Section title={t('people:account.name')} text={t('people:account.nameText')}>
        <NameForm />
      </Section>
      <Section title={t('people:account.password')} text={t('people:account.passwordText')}>
        <PasswordForm />
      </Section>
      <Section title={t('people:account.sessions')} text={t('people:account.sessionsText')}>
        <SessionList sessions={sessions} />
      </Section>
    </>
  )
}

function NameForm() {
  const t = useT()
  const router = useRouter()
  const toast = useToast()
  const errorText = useErrorText()
  const { name } = useSession()
  const [value, setValue] = useState(name)

  async function send(event: FormEvent) {
    event.preventDefault()
    const result = await request('PATCH', '/api/account', { name: value })
    toast(
      result.ok ? { text: t('people:account.nameSaved') } : { tone: 'error', text: errorText(result.error) },
    )
    router.refresh()
  }

  return (
    <form onSubmit={send} className="flex max-w-sm flex-col gap-4">
      <TextField
        label={t('people:field.name')}
        autoComplete="name"
        maxLength={100}
        value={value}
        onChange={(event) => setValue(event.target.value)}
      />
      <Button type="submit" className="self-start" disabled={!value.trim() || value.trim() === name}>
        {t('common:save')}
      </Button>
    </form>
  )
}

function PasswordForm() {
  const t = useT()
  const router = useRouter()
  const toast = useToast()
  const errorText = useErrorText()
  const [current, setCurrent] = useState('')
  const [password, setPassword] = useState('')
  const [endOthers, setEndOthers] = useState(true)
  const [failure, setFailure] = useState<RequestError | null>(null)
  const short = password !== '' && password.length < passwordLength.min

  async function send(event: FormEvent) {
    event.preventDefault()
    const result = await request('POST', '/api/account/password', { current, password, endOthers })
    setFailure(result.ok ? null : result.error)
    if (!result.ok) return
    setCurrent('')
    setPassword('')
    toast({ text: t('people:account.passwordSaved') })
    router.refresh()
  }

  return (
    <form onSubmit={send} className="flex max-w-sm flex-col gap-4">
      {failure && <Notice tone="error">{errorText(failure)}</Notice>}
      <TextField
        label={t('people:field.currentPassword')}
        type="password"
        autoComplete="current-password"
        value={current}
        onChange={(event) => setCurrent(event.target.value)}
      />
      <TextField
        label={t('people:field.newPassword')}
        type="password"
        autoComplete="new-password"
        maxLength={passwordLength.max}
        hint={t('people:field.passwordHint', passwordLength)}
        error={short ? t('people:field.passwordShort', passwordLength) : undefined}
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <CheckField
        label={t('people:account.endOthers')}
        checked={endOthers}
        onChange={(event) => setEndOthers(event.target.checked)}
      />
      <Button type="submit" className="self-start" disabled={!current || !password || short}>
        {t('people:account.passwordSubmit')}
      </Button>
    </form>
  )
}
