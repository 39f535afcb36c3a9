'use client'

import { useState, type FormEvent } from 'react'
import type { RequestError } from '@/components/shell/request'
import { useErrorText } from '@/components/shell/use-error-text'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/field'
import { useT } from '@/lib/i18n/use-t'

/** Asks for a project's name; stays open, and says why, where `onSave` gives a failure. */
export function ProjectNameDialog(props: {
  name: string
  title: string
  onClose: () => void
  onSave: (name: string) => Promise<RequestError | null>
}) {
  const t = useT()
  const errorText = useErrorText()
  const [name, setName] = useState(props.name)
  const [error, setError] = useState<RequestError | null>(null)
  const [busy, setBusy] = useState(false)

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (!name.trim()) return
    setBusy(true)
    const failure = name.trim() === props.name ? null : await props.onSave(name.trim())
    setBusy(false)
    setError(failure)
    if (!failure) props.onClose()
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && props.onClose()}
      title={props.title}
      closeLabel={t('common:close')}
      size="small"
      actions={
        <>
          <Button look="quiet" onClick={props.onClose}>
            {t('common:cancel')}
          </Button>
          <Button look="primary" type="submit" form="project-name" disabled={busy || !name.trim()}>
            {t('common:save')}
          </Button>
        </>
      }
    >
      <form id="project-name" onSubmit={submit}>
        <TextField
          label={t('library:project.name')}
          value={name}
          maxLength={100}
          error={error ? errorText(error) : undefined}
          data-autofocus
          onFocus={(event) => event.target.select()}
          onChange={(event) => {
            setName(event.target.value)
            setError(null)
          }}
        />
      </form>
    </Dialog>
  )
}
