'use client'

import { Copy, PencilLine, Trash2 } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { useMay } from '@/components/shell/session-provider'
import { IconButton } from '@/components/ui/icon-button'
import { builtInHouseStyles, type HouseStyle } from '@/lib/domain/house-style'
import { useT } from '@/lib/i18n/use-t'
import { HouseStyleDialog } from './house-style-dialog'
import { useHouseStyleName } from './house-style-name'
import { specimen } from './house-style-sample'
import { useHouseStyles } from './use-house-styles'

/** The built-in house styles, to look at and to copy, and the desk's own, to change. */
export function HouseStyles(props: { houseStyles: HouseStyle[] }) {
  const t = useT()
  const nameOf = useHouseStyleName()
  const mayManage = useMay('house-style.manage')
  const { own, create, update, remove } = useHouseStyles(props.houseStyles)
  const [form, setForm] = useState<{ style: HouseStyle; isNew: boolean } | null>(null)
  const copy = (style: HouseStyle) =>
    setForm({ style: { ...style, name: t('settings:copyOf', { name: nameOf(style) }) }, isNew: true })

  const copyButton = (style: HouseStyle) => (
    <IconButton
      label={t('settings:copyAndEdit', { name: nameOf(style) })}
      icon={<Copy aria-hidden />}
      disabled={!mayManage}
      onClick={() => copy(style)}
    />
  )

  return (
    <>
      <ul className="border-t border-line">
        {own.map((style) => (
          <HouseStyleRow
            key={style.id}
            name={style.name}
            note={t('settings:own')}
            style={style}
            actions={
              <>
                <IconButton
                  label={t('settings:edit', { name: style.name })}
                  icon={<PencilLine aria-hidden />}
                  disabled={!mayManage}
                  onClick={() => setForm({ style, isNew: false })}
                />
                {copyButton(style)}
                <IconButton
                  label={t('settings:delete', { name: style.name })}
                  icon={<Trash2 aria-hidden />}
                  disabled={!mayManage}
                  onClick={() => void remove(style)}
                />
              </>
            }
          />
        ))}
        {builtInHouseStyles.map((style) => (
          <HouseStyleRow
            key={style.id}
            name={nameOf(style)}
            note={t('settings:builtInNote')}
            style={style}
            actions={copyButton(style)}
          />
        ))}
      </ul>
      {form && (
        <HouseStyleDialog
          title={form.isNew ? t('settings:newStyle') : t('settings:editStyle')}
          style={form.style}
          onClose={() => setForm(null)}
          onSave={(style) => (form.isNew ? create(style) : update(form.style.id, style))}
        />
      )}
    </>
  )
}

function HouseStyleRow(props: { name: string; note: string; style: HouseStyle; actions: ReactNode }) {
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-6 border-b border-line py-4">
      <div className="min-w-0">
        <h3 className="flex flex-wrap items-baseline gap-x-2.5 font-medium [overflow-wrap:anywhere]">
          {props.name}
          <span className="text-[0.8125rem] font-normal text-soft">{props.note}</span>
        </h3>
        <p lang="en" className="mt-1 font-serif text-[1.0625rem] text-pretty text-soft">
          {specimen(props.style)}
        </p>
      </div>
      <div className="-mr-2 flex">{props.actions}</div>
    </li>
  )
}
