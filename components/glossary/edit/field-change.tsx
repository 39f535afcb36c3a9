'use client'

import { classNames } from '@/components/ui/class-names'
import { useT } from '@/lib/i18n/use-t'
import type { TermField, TermForm } from './term-form'
import { fieldLanguage, useFieldWords } from './use-field-words'

/** What became of one field, from one form to another; without the first, what it holds. */
export function FieldChange(props: { field: TermField; before: TermForm | null; after: TermForm }) {
  const { field, before, after } = props
  const t = useT()
  const { nameOf, valueOf } = useFieldWords()
  const old = before ? valueOf(before, field) : ''
  const language = fieldLanguage(field)
  const type = language ? 'font-serif text-[0.9375rem]' : ''
  return (
    <div className="grid gap-x-3 sm:grid-cols-[9.5rem_minmax(0,1fr)]">
      <dt className="text-[0.8125rem] text-soft">{nameOf(field)}</dt>
      <dd className={classNames('[overflow-wrap:anywhere] whitespace-pre-line', type)} lang={language}>
        {old && <del className="text-soft decoration-broken/60">{old}</del>}
        {old && ' '}
        {valueOf(after, field) ? (
          <ins className="no-underline">{valueOf(after, field)}</ins>
        ) : (
          <span className="font-sans text-[0.8125rem] text-soft">{t('glossary:history.nothing')}</span>
        )}
      </dd>
    </div>
  )
}
