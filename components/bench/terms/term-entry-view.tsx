'use client'

import { Ban } from 'lucide-react'
import { caseWords, kindWords, statusWords } from '@/components/glossary/term-words'
import { useAuthorName } from '@/components/glossary/use-author-name'
import type { TermRecord } from '@/lib/domain/term-entry'
import { useT, useUiLanguage } from '@/lib/i18n/use-t'
import { TermPast } from './term-past'

/** An entry of the glossary as a dictionary sets it, with who changed it last and what was done before. */
export function TermEntryView({ term }: { term: TermRecord }) {
  const t = useT()
  const language = useUiLanguage()
  const authorName = useAuthorName()
  const at = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  const [main = '', ...others] = term.source
  const facts = [
    t(kindWords[term.kind]),
    t(statusWords[term.status]),
    t(caseWords[term.caseRule]),
    term.projectId === null ? t('glossary:scope.workspace') : t('bench:card.project'),
  ]
  return (
    <>
      <p lang="fr" className="font-serif text-[0.9375rem] text-soft">
        {[main, ...others].join(', ')}
      </p>
      <p lang="en" className="font-serif text-[1.1875rem] leading-snug font-medium">
        {term.target}
      </p>
      {term.accepted.length > 0 && (
        <p className="mt-1 text-sm">
          <span className="text-soft">{t('glossary:also')}</span>{' '}
          <span lang="en" className="font-serif text-[0.9375rem]">
            {term.accepted.join(', ')}
          </span>
        </p>
      )}
      {term.forbidden.length > 0 && (
        <p className="mt-1 flex items-baseline gap-1.5 text-sm">
          <Ban className="size-3.5 shrink-0 self-center text-broken" aria-hidden />
          <span>
            <span className="text-broken">{t('glossary:never')}</span>{' '}
            <span lang="en" className="font-serif text-[0.9375rem] text-soft line-through">
              {term.forbidden.join(', ')}
            </span>
          </span>
        </p>
      )}
      {term.note && <p className="mt-1.5 text-sm whitespace-pre-line">{term.note}</p>}
      <p className="mt-1.5 text-xs text-soft">{facts.join(' · ')}</p>
      <p className="mt-0.5 text-xs text-soft">
        {t('bench:card.changed', { who: authorName(term.updatedBy), at: at.format(term.updatedAt) })}
      </p>
      <TermPast id={term.id} />
    </>
  )
}
