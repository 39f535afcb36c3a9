'use client'

import { useEffect, useState } from 'react'
import { request, type RequestError } from '@/components/shell/request'
import { useErrorText } from '@/components/shell/use-error-text'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { TermRevisionsAnswer } from '@/lib/domain/answers'
import type { TermRevision } from '@/lib/domain/term-revision'
import { useT, useUiLanguage } from '@/lib/i18n/use-t'
import { useAuthorName } from '../use-author-name'
import { changedFields, formFromTerm, termFields, type TermForm } from './term-form'
import { FieldChange } from './field-change'

type TermHistoryProps = {
  id: string
  /** What stands in the form. */
  form: TermForm
  onRestore: (form: TermForm, revision: TermRevision) => void
}

/** What was done to an entry, the newest first, field by field; an older state can be put into the form. */
export function TermHistory({ id, form, onRestore }: TermHistoryProps) {
  const t = useT()
  const authorName = useAuthorName()
  const language = useUiLanguage()
  const errorText = useErrorText()
  const [revisions, setRevisions] = useState<TermRevision[] | null>(null)
  const [failure, setFailure] = useState<RequestError | null>(null)

  useEffect(() => {
    let wanted = true
    void request<TermRevisionsAnswer>('GET', `/api/terms/${id}/revisions`).then((answer) => {
      if (!wanted) return
      if (answer.ok) setRevisions(answer.value.revisions)
      else setFailure(answer.error)
    })
    return () => {
      wanted = false
    }
  }, [id])

  if (failure) return <Notice tone="error">{errorText(failure)}</Notice>
  if (!revisions)
    return (
      <p role="status" className="appear-late py-6 text-sm text-soft">
        {t('glossary:history.loading')}
      </p>
    )
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <ol>
      {revisions.map((revision, index) => {
        const after = formFromTerm(revision.entry)
        const older = revisions[index + 1]
        const before = older ? formFromTerm(older.entry) : null
        const fields = before ? changedFields(before, after) : termFields.filter((field) => after[field])
        return (
          <li key={revision.id} className="border-b border-line py-3 text-sm last:border-0">
            <p className="flex min-h-7 flex-wrap items-center gap-x-2 text-[0.8125rem] text-soft">
              <span className="font-medium text-ink">{t(`glossary:history.kind.${revision.kind}`)}</span>
              <span>{authorName(revision.author)}</span>
              <time dateTime={new Date(revision.at).toISOString()}>{time.format(revision.at)}</time>
              {changedFields(after, form).length > 0 && (
                <Button
                  size="small"
                  look="plain"
                  className="ml-auto"
                  onClick={() => onRestore(after, revision)}
                >
                  {t('glossary:history.restore')}
                </Button>
              )}
            </p>
            {fields.length > 0 && (
              <dl className="mt-1.5 grid gap-1">
                {fields.map((field) => (
                  <FieldChange key={field} field={field} before={before} after={after} />
                ))}
              </dl>
            )}
          </li>
        )
      })}
    </ol>
  )
}
