'use client'

import { useEffect, useState } from 'react'
import { changedFields, formFromTerm } from '@/components/glossary/edit/term-form'
import { useFieldName } from '@/components/glossary/edit/use-field-name'
import { useAuthorName } from '@/components/glossary/use-author-name'
import { request } from '@/components/shell/request'
import type { TermRevisionsAnswer } from '@/lib/domain/answers'
import type { TermRevision } from '@/lib/domain/term-revision'
import { useT, useUiLanguage } from '@/lib/i18n/use-t'

/** As many steps fit on a card; the glossary shows all of them. */
const newest = 4

/** What was done to an entry lately: by whom, when, and to which of its parts. */
export function TermPast({ id }: { id: string }) {
  const t = useT()
  const language = useUiLanguage()
  const authorName = useAuthorName()
  const [revisions, setRevisions] = useState<TermRevision[] | 'failed' | null>(null)
  const nameOf = useFieldName()

  useEffect(() => {
    let gone = false
    void request<TermRevisionsAnswer>('GET', `/api/terms/${id}/revisions`).then((answer) => {
      if (!gone) setRevisions(answer.ok ? answer.value.revisions : 'failed')
    })
    return () => {
      gone = true
    }
  }, [id])

  if (revisions === 'failed') return <p className="mt-1 text-xs text-soft">{t('errors:network')}</p>
  if (!revisions) return <p className="mt-1 text-xs text-soft">{t('bench:panel.loading')}</p>
  const at = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <ol aria-label={t('bench:card.history')} className="mt-2 border-t border-line pt-1.5 text-xs text-soft">
      {revisions.slice(0, newest).map((revision, i) => {
        const older = revisions[i + 1]
        const fields = older ? changedFields(formFromTerm(older.entry), formFromTerm(revision.entry)) : []
        return (
          <li key={revision.id} className="py-0.5">
            <span className="font-medium text-ink">{t(`glossary:history.kind.${revision.kind}`)}</span>
            {' · '}
            {authorName(revision.author)}
            {' · '}
            <time dateTime={new Date(revision.at).toISOString()}>{at.format(revision.at)}</time>
            {fields.length > 0 && ` · ${fields.map((field) => nameOf(field)).join(', ')}`}
          </li>
        )
      })}
      {revisions.length > newest && (
        <li className="py-0.5">{t('bench:card.earlier', { count: revisions.length - newest })}</li>
      )}
    </ol>
  )
}
