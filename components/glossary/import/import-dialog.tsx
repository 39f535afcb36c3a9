'use client'

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useErrorText } from '@/components/shell/use-error-text'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import { WorkBar } from '@/components/ui/work-bar'
import type { TermImportAnswer } from '@/lib/domain/answers'
import { useT, useUiLanguage } from '@/lib/i18n/use-t'
import { useGlossary } from '../glossary-provider'
import type { Step } from '../state/create-glossary'
import { ImportReview } from './import-review'
import { useImport } from './use-import'

/** The file types that are read. */
const accepted = '.csv,.tsv,.tab,.txt,.tbx,.xml,text/csv,text/tab-separated-values,text/xml'

type ImportDialogProps = {
  /** A file that was dropped on the page already. */
  file: File | null
  onClose: () => void
  /** Takes over what was written; the step that undoes it. */
  onImported: (answer: TermImportAnswer) => Promise<Step>
  onUndo: (step: Step) => Promise<void>
}

/** A glossary file from choosing it to what it has done; nothing is written before its preview has been agreed to. */
export function ImportDialog({ file, onClose, onImported, onUndo }: ImportDialogProps) {
  const t = useT()
  const errorText = useErrorText()
  const glossary = useGlossary()
  const input = useRef<HTMLInputElement>(null)
  const [step, setStep] = useState<Step | null>(null)
  const work = useImport((answer) => void onImported(answer).then(setStep))
  const { state, failure, preview } = work

  const open = useEffectEvent(work.open)
  useEffect(() => {
    if (file) open(file)
  }, [file])

  function close() {
    const writing = state.step === 'writing'
    work.stop()
    onClose()
    if (writing) void glossary.refresh()
  }

  const count = preview ? preview.added.count + preview.updated.count : 0
  const broken = state.step === 'review' ? state.summary.problems.length : 0
  return (
    <Dialog
      open
      onOpenChange={(stays) => !stays && close()}
      title={t('glossary:import.title')}
      description={state.step === 'choose' ? undefined : state.name}
      closeLabel={t('common:close')}
      size="wide"
      actions={
        state.step === 'written' ? (
          <>
            <Button
              disabled={!step}
              onClick={() => {
                if (step) void onUndo(step)
                onClose()
              }}
            >
              {t('common:undo')}
            </Button>
            <Button look="primary" data-autofocus onClick={onClose}>
              {t('glossary:import.close')}
            </Button>
          </>
        ) : (
          <>
            {state.step === 'review' && (
              <Button look="quiet" className="mr-auto" onClick={() => input.current?.click()}>
                {t('glossary:import.another')}
              </Button>
            )}
            <Button look="quiet" onClick={close}>
              {t('common:cancel')}
            </Button>
            {state.step === 'review' && (
              <Button
                look="primary"
                disabled={count === 0 || work.rereading}
                onClick={work.write}
                className="max-w-full shrink! py-1 whitespace-normal!"
              >
                {broken > 0 ? t('glossary:import.doWithout', { count }) : t('glossary:import.do', { count })}
              </Button>
            )}
          </>
        )
      }
    >
      <input
        ref={input}
        type="file"
        accept={accepted}
        tabIndex={-1}
        aria-hidden
        className="hidden"
        data-glossary-file
        onChange={({ target }) => {
          const chosen = target.files?.[0]
          if (chosen) work.open(chosen)
          target.value = ''
        }}
      />
      {failure && (
        <div className="mb-4">
          <Notice tone="error">
            {state.step === 'review' && `${t('glossary:import.nothingWritten')} `}
            {errorText(failure)}
          </Notice>
        </div>
      )}
      {state.step === 'choose' && (
        <div className="rounded-lg border border-dashed border-edge px-6 py-12 text-center">
          <Button look="primary" data-autofocus onClick={() => input.current?.click()}>
            {t('glossary:import.choose')}
          </Button>
          <p className="mx-auto mt-4 max-w-md text-sm text-pretty text-soft">
            {t('glossary:import.formats')}
          </p>
        </div>
      )}
      {(state.step === 'reading' || state.step === 'writing') && (
        <div className="grid gap-3 py-12">
          <p role="status" className="text-center text-sm text-soft">
            {state.step === 'reading' ? t('glossary:import.reading') : t('glossary:import.writing')}
          </p>
          <WorkBar label={t('glossary:import.progress')} share={state.share} />
        </div>
      )}
      {state.step === 'review' && <ImportReview name={state.name} summary={state.summary} work={work} />}
      {state.step === 'written' && <ImportResult answer={state.answer} />}
    </Dialog>
  )
}

function ImportResult({ answer }: { answer: TermImportAnswer }) {
  const t = useT()
  const number = new Intl.NumberFormat(useUiLanguage())
  const figures = [
    [answer.added, t('glossary:import.added')],
    [answer.updated, t('glossary:import.updated')],
    [answer.unchanged, t('glossary:import.unchanged')],
    [answer.skipped, t('glossary:import.skipped')],
  ] as const
  return (
    <div role="status" className="py-6">
      <p className="font-serif text-xl font-medium">{t('glossary:import.written')}</p>
      <dl className="mt-4 grid grid-cols-2 gap-4 sm:grid-cols-4">
        {figures.map(([figure, label]) => (
          <div key={label} className="border-t border-line pt-2">
            <dt className="text-[0.8125rem] text-soft">{label}</dt>
            <dd className="font-serif text-2xl tabular-nums">{number.format(figure)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
