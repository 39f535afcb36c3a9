'use client'

import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { TermRecord } from '@/lib/domain/term-entry'
import { useT } from '@/lib/i18n/use-t'
import { useAuthorName } from '../use-author-name'
import { formFromTerm, type TermField } from './term-form'
import { fieldLanguage, useFieldWords } from './use-field-words'

/** What somebody else has made of the entry that the form is about. */
export type Conflict = {
  /** As it stands now; null where it is gone. */
  theirs: TermRecord | null
  /** Fields that only they changed: they stand in the form. */
  taken: TermField[]
  /** Fields that both changed: what was typed stands in the form. */
  contested: TermField[]
}

/** Says what somebody else changed in the meantime; nothing that was typed is lost, each field of theirs can be had. */
export function TermConflict(props: {
  conflict: Conflict
  onTake: (field: TermField) => void
  onTakeAll: () => void
}) {
  const { theirs, taken, contested } = props.conflict
  const t = useT()
  const authorName = useAuthorName()
  const { nameOf, valueOf } = useFieldWords()
  if (!theirs) return <Notice tone="caution">{t('glossary:conflict.gone')}</Notice>
  const form = formFromTerm(theirs)
  const theirValue = (field: TermField) => (
    <span lang={fieldLanguage(field)} className={fieldLanguage(field) && 'font-serif text-[0.9375rem]'}>
      {valueOf(form, field) || t('glossary:history.nothing')}
    </span>
  )
  return (
    <Notice tone="caution">
      <div role="alertdialog" aria-label={t('glossary:conflict.title')}>
        <p className="font-medium">{t('glossary:conflict.title')}</p>
        <p className="mt-0.5">{t('glossary:conflict.text', { who: authorName(theirs.updatedBy) })}</p>
        <ul className="mt-2 grid gap-2">
          {contested.map((field) => (
            <li key={field} className="flex flex-wrap items-baseline gap-x-2 [overflow-wrap:anywhere]">
              <span className="text-soft">{t('glossary:conflict.theirs', { field: nameOf(field) })}</span>
              {theirValue(field)}
              <Button size="small" onClick={() => props.onTake(field)}>
                {t('glossary:conflict.take')}
              </Button>
            </li>
          ))}
          {taken.map((field) => (
            <li key={field} className="flex flex-wrap items-baseline gap-x-2 [overflow-wrap:anywhere]">
              <span className="text-soft">{t('glossary:conflict.taken', { field: nameOf(field) })}</span>
              {theirValue(field)}
            </li>
          ))}
        </ul>
        <Button size="small" look="quiet" className="mt-2 -ml-2" onClick={props.onTakeAll}>
          {t('glossary:conflict.takeAll')}
        </Button>
      </div>
    </Notice>
  )
}
