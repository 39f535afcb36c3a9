'use client'

import { useState, type FormEvent } from 'react'
import type { RequestError } from '@/components/shell/request'
import { useErrorText } from '@/components/shell/use-error-text'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { SelectField, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { newHouseStyleSchema, type HouseStyle, type NewHouseStyle } from '@/lib/domain/house-style'
import { useT } from '@/lib/i18n/use-t'
import { houseStyleFields } from './house-style-fields'
import { renderSample, specimen } from './house-style-sample'

/** The form for one house style, with what each decision does to an example. */
export function HouseStyleDialog(props: {
  title: string
  style: HouseStyle
  onClose: () => void
  onSave: (style: NewHouseStyle) => Promise<RequestError | null>
}) {
  const { title, onClose, onSave } = props
  const t = useT()
  const errorText = useErrorText()
  const [style, setStyle] = useState(props.style)
  const [limit, setLimit] = useState(String(props.style.spellOutBelow))
  const [wrong, setWrong] = useState<Set<string>>(new Set())
  const [failure, setFailure] = useState<RequestError | null>(null)
  const [busy, setBusy] = useState(false)

  function change(patch: Partial<HouseStyle>) {
    setStyle((current) => ({ ...current, ...patch }))
    setWrong(new Set())
  }

  async function submit(event: FormEvent) {
    event.preventDefault()
    const parsed = newHouseStyleSchema.safeParse({
      ...style,
      spellOutBelow: limit.trim() ? Number(limit) : -1,
    })
    if (!parsed.success) return setWrong(new Set(parsed.error.issues.map((issue) => String(issue.path[0]))))
    setBusy(true)
    const error = await onSave(parsed.data)
    setBusy(false)
    setFailure(error)
    if (!error) onClose()
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={title}
      closeLabel={t('common:close')}
      actions={
        <>
          <Button look="quiet" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button look="primary" type="submit" form="house-style" disabled={busy}>
            {t('common:save')}
          </Button>
        </>
      }
    >
      <form id="house-style" noValidate onSubmit={(event) => void submit(event)} className="grid gap-5">
        {failure && <Notice tone="error">{errorText(failure)}</Notice>}
        <TextField
          label={t('settings:field.name')}
          value={style.name}
          maxLength={100}
          data-autofocus
          error={wrong.has('name') ? t('settings:wrong.name') : undefined}
          onChange={(event) => change({ name: event.target.value })}
        />
        <p lang="en" className="border-y border-line py-3 font-serif text-[1.0625rem] text-pretty">
          {specimen(style)}
        </p>
        <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
          {houseStyleFields.map((field) => (
            <SelectField
              key={field.name}
              label={t(field.label)}
              value={style[field.name]}
              onChange={(event) => change({ [field.name]: event.target.value })}
              options={Object.entries(field.words).map(([value, words]) => ({ value, label: t(words) }))}
              hint={field.sample(style) || undefined}
            />
          ))}
          <TextField
            label={t('settings:field.spellOutBelow')}
            type="number"
            min={0}
            max={101}
            value={limit}
            error={wrong.has('spellOutBelow') ? t('settings:wrong.spellOutBelow') : undefined}
            hint={numbersSample(style) || t('settings:spellOutNever')}
            onChange={(event) => {
              setLimit(event.target.value)
              const spellOutBelow = Number(event.target.value)
              const whole = Number.isInteger(spellOutBelow) && spellOutBelow >= 0 && spellOutBelow <= 101
              change(whole ? { spellOutBelow } : {})
            }}
          />
        </div>
      </form>
    </Dialog>
  )
}

function numbersSample(style: HouseStyle): string {
  const below = style.spellOutBelow
  if (below === 0) return ''
  return [below - 1, below]
    .map((number) => renderSample(`${number} villages`, style))
    .filter(Boolean)
    .join(', ')
}
