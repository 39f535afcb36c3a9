'use client'

import { useEffect, useMemo, useRef, useState, type FormEvent, type KeyboardEvent } from 'react'
import type { RequestError } from '@/components/shell/request'
import { useErrorText } from '@/components/shell/use-error-text'
import { useMay } from '@/components/shell/session-provider'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { SelectField, TextArea, TextField } from '@/components/ui/field'
import { Keys } from '@/components/ui/keys'
import { Notice } from '@/components/ui/notice'
import { Segmented } from '@/components/ui/segmented'
import { termEntrySchema, termKinds, type NewTermRecord, type TermRecord } from '@/lib/domain/term-entry'
import type { TermRevision } from '@/lib/domain/term-revision'
import { useT, useUiLanguage } from '@/lib/i18n/use-t'
import { duplicateKey } from '@/lib/termbase/find-duplicates'
import { useGlossary, useGlossaryState } from '../glossary-provider'
import { caseWords, kindWords, statusWords } from '../term-words'
import { useAuthorName } from '../use-author-name'
import { ScopeField } from './scope-field'
import { TermConflict, type Conflict } from './term-conflict'
import { formFromTerm, mergeForms, termFromForm, type TermField, type TermForm } from './term-form'
import { TermHistory } from './term-history'

const { caseRule: caseRules, status: statuses } = termEntrySchema.shape

/** The form for one entry and its history; stays open, with all that was typed, until it could be saved. */
export function TermDialog(props: {
  /** The entry to change; null for a new one. */
  term: TermRecord | null
  /** What a new one begins with. */
  scope: string | null
  /** Words that a new one begins with, if any. */
  draft?: Partial<Pick<NewTermRecord, 'source' | 'target'>>
  onClose: () => void
  onSave: (entry: NewTermRecord, term: TermRecord | null) => Promise<RequestError | null>
}) {
  const { onClose, onSave } = props
  const t = useT()
  const errorText = useErrorText()
  const glossary = useGlossary()
  const [term, setTerm] = useState(props.term)
  const [form, setForm] = useState<TermForm>(() => ({
    ...formFromTerm(term),
    ...(term ? {} : formOfDraft(props.draft, props.scope)),
  }))
  const [view, setView] = useState<'entry' | 'history'>('entry')
  const [wrong, setWrong] = useState<Set<TermField>>(new Set())
  const [failure, setFailure] = useState<RequestError | null>(null)
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const [restored, setRestored] = useState<TermRevision | null>(null)
  const [busy, setBusy] = useState(false)
  const fields = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (restored) fields.current?.querySelector('textarea')?.focus()
  }, [restored])
  const twin = useTwin(form, term)

  function change<K extends TermField>(field: K, value: TermForm[K]) {
    setForm((current) => ({ ...current, [field]: value }))
    setWrong((current) => new Set([...current].filter((name) => name !== field)))
  }

  /** Lays what somebody else has made of the entry beside what was typed; saving then starts from theirs. */
  function meet(theirs: TermRecord | null) {
    if (!theirs) {
      setTerm(null)
      return setConflict({ theirs: null, taken: [], contested: [] })
    }
    const merged = mergeForms(formFromTerm(term), form, formFromTerm(theirs))
    setForm(merged.form)
    setConflict({ theirs, taken: merged.taken, contested: merged.contested })
    setTerm(theirs)
  }

  async function submit(event?: FormEvent) {
    event?.preventDefault()
    const result = termFromForm(form)
    if ('wrong' in result) {
      setView('entry')
      return setWrong(result.wrong)
    }
    setBusy(true)
    const error = await onSave(result.entry, term)
    setBusy(false)
    if (!error) return onClose()
    const theirs = term && glossary.store.getState().rows.get(term.id)?.term
    if (error.id === 'term-not-found') return meet(null)
    if (error.id === 'term-conflict' && theirs && theirs.version !== term.version) return meet(theirs)
    setFailure(error)
  }

  function take(fields: readonly TermField[]) {
    if (!conflict?.theirs) return
    const theirs = formFromTerm(conflict.theirs)
    setForm((current) => ({
      ...current,
      ...Object.fromEntries(fields.map((field) => [field, theirs[field]])),
    }))
    setConflict({ ...conflict, contested: conflict.contested.filter((field) => !fields.includes(field)) })
  }

  const text = (field: 'source' | 'accepted' | 'forbidden') => ({
    value: form[field],
    rows: Math.min(6, Math.max(2, form[field].split('\n').length)),
    error: wrong.has(field) ? t('glossary:wrong.forms') : undefined,
    onChange: (event: { target: { value: string } }) => change(field, event.target.value),
  })

  const maySave = useMay(props.term ? 'term.edit' : 'term.create')
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={props.term ? t('glossary:edit') : t('glossary:add')}
      closeLabel={t('common:close')}
      actions={
        <>
          <p aria-hidden className="mr-auto self-center text-[0.8125rem] text-soft max-sm:hidden">
            <Keys keys="Ctrl+Enter" /> {t('glossary:saves')}
          </p>
          <Button look="quiet" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button look="primary" type="submit" form="term" disabled={busy || !maySave}>
            {conflict?.theirs ? t('glossary:conflict.save') : t('common:save')}
          </Button>
        </>
      }
    >
      {props.term && (
        <div className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2">
          <Segmented
            label={t('glossary:view.label')}
            value={view}
            onChange={setView}
            choices={[
              { value: 'entry', label: t('glossary:view.entry') },
              { value: 'history', label: t('glossary:view.history') },
            ]}
          />
          <Provenance term={term ?? props.term} />
        </div>
      )}
      <div className="mb-4 grid gap-4 empty:hidden">
        {failure && <Notice tone="error">{errorText(failure)}</Notice>}
        {conflict && (
          <TermConflict
            conflict={conflict}
            onTake={(field) => take([field])}
            onTakeAll={() => take(conflict.contested)}
          />
        )}
        {restored && view === 'entry' && <RestoredNotice revision={restored} />}
      </div>
      {view === 'history' && props.term && (
        <TermHistory
          id={props.term.id}
          form={form}
          onRestore={(older, revision) => {
            setForm(older)
            setRestored(revision)
            setView('entry')
          }}
        />
      )}
      <form
        id="term"
        ref={fields}
        noValidate
        hidden={view !== 'entry'}
        onSubmit={(event) => void submit(event)}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit(event)
        }}
        className="grid gap-x-6 gap-y-4 sm:grid-cols-2"
      >
        <TextArea
          {...text('source')}
          label={t('glossary:source')}
          hint={t('glossary:sourceHint')}
          error={wrong.has('source') ? t('glossary:wrong.source') : undefined}
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
          lang="en"
        />
        <TextArea
          {...text('forbidden')}
          label={t('glossary:forbidden')}
          hint={t('glossary:forbiddenHint')}
          lang="en"
        />
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
        <ScopeField value={form.projectId} onChange={(projectId) => change('projectId', projectId)} />
        <TextArea
          label={t('glossary:note')}
          value={form.note}
          error={wrong.has('note') ? t('glossary:wrong.note') : undefined}
          rows={2}
          className="sm:col-span-2"
          onChange={(event) => change('note', event.target.value)}
        />
      </form>
    </Dialog>
  )
}

function formOfDraft(
  draft: Partial<Pick<NewTermRecord, 'source' | 'target'>> = {},
  projectId: string | null,
) {
  return { source: draft.source?.join('\n') ?? '', target: draft.target ?? '', projectId }
}

/** An entry of the same scope that has one of the form's French forms already. */
function useTwin(form: TermForm, term: TermRecord | null): TermRecord | undefined {
  const rows = useGlossaryState((state) => state.rows)
  const { source, projectId } = form
  return useMemo(() => {
    const wanted = source.split('\n').map(duplicateKey).filter(Boolean)
    const words = wanted.map((key) => key.split(' ', 1)[0] ?? key)
    for (const { key, term: other } of rows.values()) {
      if (other.id === term?.id || other.projectId !== projectId) continue
      if (!words.some((word) => key.includes(word))) continue
      if (other.source.some((form) => wanted.includes(duplicateKey(form)))) return other
    }
  }, [rows, source, projectId, term])
}

function Provenance({ term }: { term: TermRecord }) {
  const t = useT()
  const language = useUiLanguage()
  const authorName = useAuthorName()
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' })
  return (
    <p className="text-[0.8125rem] text-soft">
      {t('glossary:addedBy', { who: authorName(term.createdBy), at: time.format(term.createdAt) })}
    </p>
  )
}

function RestoredNotice({ revision }: { revision: TermRevision }) {
  const t = useT()
  const language = useUiLanguage()
  const at = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(
    revision.at,
  )
  return <Notice>{t('glossary:history.restored', { at })}</Notice>
}
