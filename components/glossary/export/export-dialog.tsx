'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { saveFile } from '@/components/ui/save-file'
import type { TermRecord } from '@/lib/domain/term-entry'
import { useT } from '@/lib/i18n/use-t'
import { termFileStyles, type TermFileStyle } from '@/lib/termbase/exchange/term-file'
import { termFileExtension, writeTermFile } from '@/lib/termbase/exchange/write-term-file'
import { exportName } from './export-name'

const mediaTypes = { csv: 'text/csv', tsv: 'text/tab-separated-values', tbx: 'application/x-tbx+xml' }

type Part = 'selected' | 'shown' | 'all'

type ExportDialogProps = {
  all: TermRecord[]
  /** What the filter shows; null where it shows everything. */
  shown: TermRecord[] | null
  /** Null where nothing is selected. */
  selected: TermRecord[] | null
  preferSelection: boolean
  onClose: () => void
}

/** Which entries go into a file, and what sort of file. */
export function ExportDialog({ all, shown, selected, preferSelection, onClose }: ExportDialogProps) {
  const t = useT()
  const parts = { selected, shown, all }
  const [part, setPart] = useState<Part>(preferSelection && selected ? 'selected' : shown ? 'shown' : 'all')
  const [style, setStyle] = useState<TermFileStyle>('csv')
  const partWords: Record<Part, string> = {
    selected: t('glossary:export.selected', { count: selected?.length ?? 0 }),
    shown: t('glossary:export.shown', { count: shown?.length ?? 0 }),
    all: t('glossary:export.all', { count: all.length }),
  }
  const entries = parts[part] ?? all

  function save() {
    const extension = termFileExtension(style)
    saveFile(exportName(extension, new Date()), writeTermFile(entries, style), mediaTypes[extension])
    onClose()
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('glossary:export.title')}
      closeLabel={t('common:close')}
      size="small"
      actions={
        <>
          <Button look="quiet" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button look="primary" type="submit" form="export-terms" disabled={entries.length === 0}>
            {t('glossary:export.do')}
          </Button>
        </>
      }
    >
      <form
        id="export-terms"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
        className="grid gap-5"
      >
        <fieldset>
          <legend className="mb-1 text-sm font-medium">{t('glossary:export.which')}</legend>
          {(['selected', 'shown', 'all'] as const)
            .filter((value) => parts[value])
            .map((value) => (
              <Option
                key={value}
                name="part"
                label={partWords[value]}
                checked={part === value}
                onChoose={() => setPart(value)}
              />
            ))}
        </fieldset>
        <fieldset>
          <legend className="mb-1 text-sm font-medium">{t('glossary:export.format')}</legend>
          {termFileStyles.map((value) => (
            <Option
              key={value}
              name="style"
              label={t(`glossary:export.style.${value}`)}
              hint={t(`glossary:export.styleHint.${value}`)}
              checked={style === value}
              onChoose={() => setStyle(value)}
            />
          ))}
        </fieldset>
      </form>
    </Dialog>
  )
}

function Option(props: {
  name: string
  label: string
  hint?: string
  checked: boolean
  onChoose: () => void
}) {
  return (
    <label className="flex items-start gap-2.5 py-1 text-sm">
      <input
        type="radio"
        name={props.name}
        checked={props.checked}
        onChange={props.onChoose}
        data-autofocus={props.checked || undefined}
        className="mt-0.5 size-4 shrink-0 accent-(--accent)"
      />
      <span>
        {props.label} {props.hint && <span className="text-[0.8125rem] text-soft">{props.hint}</span>}
      </span>
    </label>
  )
}
