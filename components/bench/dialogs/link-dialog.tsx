'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/field'
import { linkHrefSchema } from '@/lib/domain/inline-content'
import { useT } from '@/lib/i18n/use-t'
import { useBench } from '../bench-provider'

/** The address of a link in the active segment's English. */
export function LinkDialog({ onClose }: { onClose: () => void }) {
  const t = useT()
  const bench = useBench()
  const [now] = useState(() => bench.editor.current?.link() ?? null)
  const [href, setHref] = useState(now ?? 'https://')
  const [wrong, setWrong] = useState(false)
  const set = (address: string | null) => {
    onClose()
    bench.editor.current?.setLink(address)
  }
  const save = () => {
    const address = linkHrefSchema.safeParse(href.trim())
    if (address.success && address.data !== 'https://') set(address.data)
    else setWrong(true)
  }
  return (
    <Dialog
      open
      size="small"
      onOpenChange={(open) => !open && onClose()}
      title={t('bench:link.title')}
      closeLabel={t('common:close')}
      actions={
        <>
          {now !== null && (
            <Button look="danger" onClick={() => set(null)}>
              {t('bench:link.remove')}
            </Button>
          )}
          <Button look="primary" onClick={save}>
            {t('common:save')}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <TextField
          label={t('bench:link.address')}
          type="url"
          autoFocus
          value={href}
          error={wrong ? t('bench:link.wrong') : undefined}
          onChange={(event) => {
            setWrong(false)
            setHref(event.target.value)
          }}
        />
      </form>
    </Dialog>
  )
}
