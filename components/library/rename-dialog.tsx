'use client'

import { useState, type FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/field'
import type { Article } from '@/lib/domain/article'
import { useT } from '@/lib/i18n/use-t'

/** Asks for another title; stays open while `onRename` says that it did not work. */
export function RenameDialog(props: {
  article: Article
  onClose: () => void
  onRename: (title: string) => Promise<boolean>
}) {
  const t = useT()
  const [title, setTitle] = useState(props.article.title)
  const [busy, setBusy] = useState(false)
  async function submit(event: FormEvent) {
    event.preventDefault()
    if (!title.trim()) return
    setBusy(true)
    const done = title.trim() === props.article.title || (await props.onRename(title.trim()))
    setBusy(false)
    if (done) props.onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && props.onClose()}
      title={t('library:rename.title')}
      closeLabel={t('common:close')}
      size="small"
      returnFocus={() => document.querySelector(`[data-article="${props.article.id}"]`)}
      actions={
        <>
          <Button look="quiet" onClick={props.onClose}>
            {t('common:cancel')}
          </Button>
          <Button look="primary" type="submit" form="rename" disabled={busy || !title.trim()}>
            {t('library:rename.submit')}
          </Button>
        </>
      }
    >
      <form id="rename" onSubmit={submit}>
        <TextField
          label={t('library:new.title')}
          value={title}
          maxLength={300}
          lang="fr"
          data-autofocus
          onFocus={(event) => event.target.select()}
          onChange={(event) => setTitle(event.target.value)}
        />
      </form>
    </Dialog>
  )
}
