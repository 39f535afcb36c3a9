'use client'

import { Copy } from 'lucide-react'
import { useState, type FormEvent } from 'react'
import { request, type RequestError } from '@/components/shell/request'
import { useErrorText } from '@/components/shell/use-error-text'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { SelectField, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { useToast } from '@/components/ui/toaster'
import type { NewInvitationAnswer } from '@/lib/domain/answers'
import { roles, type Role } from '@/lib/domain/member'
import { useT } from '@/lib/i18n/use-t'

/** Makes a link for one person, and shows it once. */
export function InviteDialog({ address, onClose }: { address?: string | undefined; onClose: () => void }) {
  const t = useT()
  const toast = useToast()
  const errorText = useErrorText()
  const [role, setRole] = useState<Role>('translator')
  const [link, setLink] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<RequestError | null>(null)

  async function make(event: FormEvent) {
    event.preventDefault()
    setBusy(true)
    const result = await request<NewInvitationAnswer>('POST', '/api/invitations', { role })
    setBusy(false)
    setFailure(result.ok ? null : result.error)
    if (result.ok) setLink(new URL(`/join/${result.value.token}`, address ?? location.origin).href)
  }

  async function copy(text: string) {
    try {
      await navigator.clipboard.writeText(text)
      toast({ text: t('people:copied') })
    } catch {
      toast({ tone: 'error', text: t('people:notCopied') })
    }
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('people:inviteTitle')}
      closeLabel={t('common:close')}
      size="small"
      actions={
        link === null ? (
          <>
            <Button look="quiet" onClick={onClose}>
              {t('common:cancel')}
            </Button>
            <Button look="primary" type="submit" form="invite" disabled={busy}>
              {t('people:inviteSubmit')}
            </Button>
          </>
        ) : (
          <>
            <Button look="quiet" onClick={onClose}>
              {t('common:close')}
            </Button>
            <Button look="primary" onClick={() => void copy(link)}>
              <Copy className="size-4" aria-hidden />
              {t('people:copy')}
            </Button>
          </>
        )
      }
    >
      {failure && <Notice tone="error">{errorText(failure)}</Notice>}
      {link === null ? (
        <form id="invite" onSubmit={make}>
          <SelectField
            label={t('people:field.role')}
            value={role}
            data-autofocus
            hint={t(`people:roleNote.${role}`)}
            options={roles.map((value) => ({ value, label: t(`people:role.${value}`) }))}
            onChange={(event) => setRole(roles.find((one) => one === event.target.value) ?? 'translator')}
          />
        </form>
      ) : (
        <TextField
          label={t('people:link')}
          hint={t('people:linkHint', { role: t(`people:role.${role}`) })}
          value={link}
          readOnly
          autoFocus
          onFocus={(event) => event.target.select()}
        />
      )}
    </Dialog>
  )
}
