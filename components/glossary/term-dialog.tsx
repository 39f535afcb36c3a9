'use client'

import { useState, type FormEvent, type KeyboardEvent } from 'react'
import type { RequestError } from '@/components/shell/request'
import { useErrorText } from '@/components/shell/use-error-text'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { SelectField, TextArea, TextField } from '@/components/ui/field'
import { Keys } from '@/components/ui/keys'
import { Notice } from '@/components/ui/notice'
import { termEntrySchema, termKinds, type NewTermEntry, type TermEntry } from '@/lib/domain/term-entry'
import { useT } from '@/lib/i18n/use-t'
import { searchKey } from '@/lib/language/search-key'
import { formFromTerm, termFromForm, type TermForm } from './term-form'
import { caseWords, kindWords, statusWords } from './term-words'

const { caseRule: caseRules, status: statuses } = termEntrySchema.shape

/** The form for one entry; stays open, with all that was typed, until it could be saved. */
export function TermDialog(props: {
  /** The entry to change; null for a new one. */
  term: TermEntry | null
  others: TermEntry[]
  onClose: () => void
  onSave: (entry: NewTermEntry) => Promise<RequestError | null>
}) {
  const { term, others, onClose, onSave } = props
  const t = useT()
  const errorText = useErrorText()
  const [form, setForm] = useState(() => formFromTerm(term))
  const [wrong, setWrong] = useState<Set<keyof TermForm>>(new Set())
  const [failure, setFailure] = useState<RequestError | null>(null)
  const [busy, setBusy] = useState(false)
  const keys = new Set(form.source.split('\n').map(searchKey).filter(Boolean))
  const twin = others.find(({ source }) => source.some((text) => keys.has(searchKey(text))))

  function change<K extends keyof TermForm>(field: K, value: TermForm[K]) {
    setForm((current) => ({ ...current, [field]: value }))
    setWrong((current) => new Set([...current].filter((name) => name !== field)))
  }

  async function submit(event?: FormEvent) {
    event?.preventDefault()
    const result = termFromForm(form)
    if ('wrong' in result) return setWrong(result.wrong)
    setBusy(true)
    const error = await onSave(result.entry)
    setBusy(false)
    setFailure(error)
    if (!error) onClose()
  }

  const text = (field: 'source' | 'accepted' | 'forbidden') => ({
    value: form[field],
    error: wrong.has(field) ? t('glossary:wrong.forms') : undefined,
    onChange: (event: { target: { value: string } }) => change(field, event.target.value),
  })

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={term ? t('glossary:edit') : t('glossary:add')}
      closeLabel={t('common:close')}
      actions={
        <>
          <Button look="quiet" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button look="primary" type="submit" form="term" disabled={busy}>
            {t('common:save')}
          </Button>
        </>
      }
    >
      <form
        id="term"
        noValidate
        onSubmit={(event) => void submit(event)}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit(event)
        }}
        className="grid gap-x-6 gap-y-4 sm:grid-cols-2"
      >
        {failure && (
          <div className="sm:col-span-2">
            <Notice tone="error">{errorText(failure)}</Notice>
          </div>
        )}
        <TextArea
          {...text('source')}
          label={t('glossary:source')}
          hint={t('glossary:sourceHint')}
          error={wrong.has('source') ? t('glossary:wrong.source') : undefined}
          rows={2}
          lang="fr"
          data-autofocus
        />
        <TextField
          label={t('glossary:target')}
          value={form.target}
          error={wrong.has('target') ? t('glossary:wrong.target') : undefined}
          lang="en"
          onChange={(event) => change('target', event.target.value)}
        />
        {twin && (
          <div className="sm:col-span-2">
            <Notice tone="caution">
              {t('glossary:twin', { source: twin.source[0] ?? '', target: twin.target })}
            </Notice>
          </div>
        )}
        <TextArea
          {...text('accepted')}
          label={t('glossary:accepted')}
          hint={t('glossary:acceptedHint')}
          rows={2}
          lang="en"
        />
        <TextArea
          {...text('forbidden')}
          label={t('glossary:forbidden')}
          hint={t('glossary:forbiddenHint')}
          rows={2}
          lang="en"
        />
        <div className="grid gap-4 sm:col-span-2 sm:grid-cols-3">
          <SelectField
            label={t('glossary:kind.label')}
            value={form.kind}
            onChange={(event) => change('kind', event.target.value as TermForm['kind'])}
            options={termKinds.map((value) => ({ value, label: t(kindWords[value]) }))}
          />
          <SelectField
            label={t('glossary:caseRule.label')}
            value={form.caseRule}
            onChange={(event) => change('caseRule', event.target.value as TermForm['caseRule'])}
            options={caseRules.options.map((value) => ({ value, label: t(caseWords[value]) }))}
          />
          <SelectField
            label={t('glossary:status.label')}
            value={form.status}
            onChange={(event) => change('status', event.target.value as TermForm['status'])}
            options={statuses.options.map((value) => ({ value, label: t(statusWords[value]) }))}
          />
        </div>
        <TextArea
          label={t('glossary:note')}
          value={form.note}
          error={wrong.has('note') ? t('glossary:wrong.note') : undefined}
          rows={2}
          className="sm:col-span-2"
          onChange={(event) => change('note', event.target.value)}
        />
        <p aria-hidden className="text-[0.8125rem] text-soft sm:col-span-2 max-sm:hidden">
          <Keys keys="Ctrl+Enter" /> {t('glossary:saves')}
        </p>
      </form>
    </Dialog>
  )
}
