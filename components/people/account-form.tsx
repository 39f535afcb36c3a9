'use client'

import { useState, type FormEvent } from 'react'
import { request, type RequestError } from '@/components/shell/request'
import { useErrorText } from '@/components/shell/use-error-text'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { newAccountSchema, passwordLength } from '@/lib/domain/account'
import { useT } from '@/lib/i18n/use-t'

const empty = { name: '', email: '', password: '' }

/** Asks for name, e-mail and password, and sends them to `address`; afterwards the person is signed in. */
export function AccountForm(props: { address: string; submit: string; onDone: () => void }) {
  const t = useT()
  const errorText = useErrorText()
  const [values, setValues] = useState(empty)
  const [shown, setShown] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<RequestError | null>(null)
  const parsed = newAccountSchema.safeParse(values)
  const wrong = new Set(parsed.error?.issues.map((issue) => issue.path[0]))
  const errorOf = (field: keyof typeof empty, text: string) => (shown && wrong.has(field) ? text : undefined)
  const change = (field: keyof typeof empty) => ({
    value: values[field],
    onChange: (event: { target: { value: string } }) => {
      setValues({ ...values, [field]: event.target.value })
      setFailure(null)
    },
  })

  async function send(event: FormEvent) {
    event.preventDefault()
    setShown(true)
    if (!parsed.success) return
    setBusy(true)
    const result = await request('POST', props.address, values)
    setBusy(false)
    if (result.ok) props.onDone()
    else setFailure(result.error)
  }

  return (
    <form onSubmit={send} noValidate className="flex max-w-sm flex-col gap-4">
      {failure && <Notice tone="error">{errorText(failure)}</Notice>}
      <TextField
        label={t('people:field.name')}
        autoComplete="name"
        maxLength={100}
        error={errorOf('name', t('people:field.nameMissing'))}
        {...change('name')}
      />
      <TextField
        label={t('people:field.email')}
        type="email"
        autoComplete="email"
        maxLength={254}
        error={errorOf('email', t('people:field.emailWrong'))}
        {...change('email')}
      />
      <TextField
        label={t('people:field.password')}
        type="password"
        autoComplete="new-password"
        maxLength={passwordLength.max}
        hint={t('people:field.passwordHint', passwordLength)}
        error={errorOf('password', t('people:field.passwordShort', passwordLength))}
        {...change('password')}
      />
      <Button type="submit" look="primary" className="self-start" disabled={busy}>
        {props.submit}
      </Button>
    </form>
  )
}
