'use client'

import { useId, useState } from 'react'
import { useErrorText } from '@/components/shell/use-error-text'
import type { RequestError } from '@/components/shell/request'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { TextArea } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Segmented } from '@/components/ui/segmented'
import { newId } from '@/lib/domain/new-id'
import {
  issueCategorySchema,
  issueDimensions,
  issueSeverities,
  type IssueCategory,
  type IssueDimension,
  type IssueSeverity,
} from '@/lib/domain/remark'
import { severityPoints } from '@/lib/review/quality'
import { useT } from '@/lib/i18n/use-t'
import { useBench } from '../bench-provider'
import { sendRemark, type RemarkPlace } from '../state/remarks'

/** Marks an issue of quality on words of the English, or on the segment. */
export function IssueDialog({ place, onClose }: { place: RemarkPlace; onClose: () => void }) {
  const t = useT()
  const bench = useBench()
  const errorText = useErrorText()
  const select = useId()
  const [category, setCategory] = useState<IssueCategory>('mistranslation')
  const [severity, setSeverity] = useState<IssueSeverity>('minor')
  const [note, setNote] = useState('')
  const [failure, setFailure] = useState<RequestError | null>(null)

  async function mark() {
    const { segmentId, anchor, quote } = place
    const error = await sendRemark(bench, {
      ...{ type: 'mark', annotationId: newId(), segmentId, anchor, quote },
      ...{ category, severity, note: note.trim() },
    })
    setFailure(error)
    if (!error) onClose()
  }

  return (
    <Dialog
      open
      size="small"
      onOpenChange={(open) => !open && onClose()}
      title={t('bench:issueDialog.title')}
      description={
        place.quote === ''
          ? t('bench:issueDialog.segment')
          : t('bench:issueDialog.words', { words: place.quote })
      }
      closeLabel={t('common:close')}
      actions={
        <>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button look="primary" onClick={() => void mark()}>
            {t('bench:issueDialog.submit')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {failure && <Notice tone="error">{errorText(failure)}</Notice>}
        <div>
          <label htmlFor={select} className="mb-1 block text-sm font-medium">
            {t('bench:issueDialog.category')}
          </label>
          <select
            id={select}
            data-autofocus
            className="h-9 w-full rounded-md border border-edge/70 bg-sheet px-2.5 text-sm text-ink hover:border-edge"
            value={category}
            onChange={(event) => setCategory(issueCategorySchema.catch('other').parse(event.target.value))}
          >
            {Object.entries(issueDimensions).map(([dimension, categories]) => (
              <optgroup key={dimension} label={t(`bench:dimension.${dimension as IssueDimension}`)}>
                {categories.map((one) => (
                  <option key={one} value={one}>
                    {t(`bench:issue.${one}`)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </div>
        <div>
          <p className="mb-1 text-sm font-medium" aria-hidden>
            {t('bench:issueDialog.severity')}
          </p>
          <Segmented
            label={t('bench:issueDialog.severity')}
            value={severity}
            onChange={setSeverity}
            choices={issueSeverities.map((value) => ({
              value,
              label: (
                <>
                  {t(`bench:severity.${value}`)}
                  <span className="text-xs text-soft tabular-nums">{severityPoints[value]}</span>
                </>
              ),
            }))}
          />
        </div>
        <TextArea
          label={t('bench:issueDialog.note')}
          maxLength={2_000}
          rows={2}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
            event.preventDefault()
            void mark()
          }}
        />
      </div>
    </Dialog>
  )
}
