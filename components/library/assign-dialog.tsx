'use client'

import { useState, type FormEvent } from 'react'
import { useSession } from '@/components/shell/session-provider'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { SelectField, TextField } from '@/components/ui/field'
import type { Article, ArticlePatch } from '@/lib/domain/article'
import type { Role } from '@/lib/domain/member'
import { useT } from '@/lib/i18n/use-t'

type Assignment = Pick<ArticlePatch, 'translatorId' | 'reviewerId' | 'dueAt'>

const translators: readonly Role[] = ['owner', 'reviewer', 'translator']
const reviewers: readonly Role[] = ['owner', 'reviewer']

/** Says who is to translate and to review an article, and by which day. */
export function AssignDialog(props: {
  article: Article
  onClose: () => void
  onAssign: (assignment: Assignment) => Promise<boolean>
}) {
  const t = useT()
  const { people, accounts } = useSession()
  const [translator, setTranslator] = useState(props.article.translatorId ?? '')
  const [reviewer, setReviewer] = useState(props.article.reviewerId ?? '')
  const [due, setDue] = useState(dayOf(props.article.dueAt))
  const [busy, setBusy] = useState(false)
  const choices = (roles: readonly Role[]) => [
    { value: '', label: t('library:assign.anybody') },
    ...people
      .filter(({ removed, role }) => !removed && roles.includes(role))
      .map(({ id, name }) => ({ value: id, label: name })),
  ]

  async function submit(event: FormEvent) {
    event.preventDefault()
    setBusy(true)
    const done = await props.onAssign({
      translatorId: translator || null,
      reviewerId: reviewer || null,
      dueAt: due ? new Date(`${due}T23:59:59`).getTime() : null,
    })
    setBusy(false)
    if (done) props.onClose()
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && props.onClose()}
      title={t('library:assign.title')}
      closeLabel={t('common:close')}
      size="small"
      returnFocus={() => document.querySelector(`[data-article="${props.article.id}"]`)}
      actions={
        <>
          <Button look="quiet" onClick={props.onClose}>
            {t('common:cancel')}
          </Button>
          <Button look="primary" type="submit" form="assign" disabled={busy}>
            {t('common:save')}
          </Button>
        </>
      }
    >
      <form id="assign" onSubmit={submit} className="flex flex-col gap-4">
        {accounts && (
          <>
            <SelectField
              label={t('library:assign.translator')}
              value={translator}
              options={choices(translators)}
              onChange={(event) => setTranslator(event.target.value)}
            />
            <SelectField
              label={t('library:assign.reviewer')}
              value={reviewer}
              options={choices(reviewers)}
              onChange={(event) => setReviewer(event.target.value)}
            />
          </>
        )}
        <TextField
          label={t('library:assign.due')}
          type="date"
          value={due}
          onChange={(event) => setDue(event.target.value)}
        />
      </form>
    </Dialog>
  )
}

/** The day of a time as a date field has it; empty for none. */
function dayOf(time: number | null): string {
  if (time === null) return ''
  const date = new Date(time)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
