'use client'

import { Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'
import { IconButton } from '@/components/ui/icon-button'
import type { TermEntry } from '@/lib/domain/term-entry'
import { useT } from '@/lib/i18n/use-t'
import { caseWords, kindWords, statusWords } from './term-words'

type TermRowProps = {
  term: TermEntry
  onEdit: (term: TermEntry) => void
  onDelete: (term: TermEntry) => void
}

/** One entry, as a dictionary sets it: the French, the English, what may and may not stand. */
export function TermRow({ term, onEdit, onDelete }: TermRowProps) {
  const t = useT()
  const [main = '', ...others] = term.source
  const usualCase = term.kind === 'common' ? 'initial' : 'exact'
  const facts = [
    t(kindWords[term.kind]),
    ...(term.caseRule === usualCase ? [] : [t(caseWords[term.caseRule])]),
  ]
  return (
    <li
      className={classNames(
        'group relative grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-1 -mx-2 px-2 before:absolute before:inset-x-2 before:bottom-0 before:h-px before:bg-line py-3.5 [contain-intrinsic-size:auto_5rem] [content-visibility:auto]',
        'sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]',
        term.status === 'retired' && 'text-soft',
      )}
    >
      <div className="min-w-0 [overflow-wrap:anywhere]">
        <h2 className="font-serif text-[1.125rem] leading-snug font-medium">
          <button
            type="button"
            lang="fr"
            data-term={term.id}
            onClick={() => onEdit(term)}
            className="cursor-pointer text-left group-hover:text-accent after:absolute after:inset-0 after:content-['']"
          >
            {main}
          </button>
        </h2>
        {others.length > 0 && (
          <p lang="fr" className="font-serif text-[0.9375rem] text-soft">
            {others.join(', ')}
          </p>
        )}
        <p className="mt-1 text-[0.8125rem] text-soft">
          {facts.join(' · ')}
          {term.status !== 'approved' && (
            <span className={term.status === 'proposed' ? 'text-caution' : undefined}>
              {' · '}
              {t(statusWords[term.status])}
            </span>
          )}
        </p>
      </div>
      <div className="order-last col-span-2 min-w-0 [overflow-wrap:anywhere] sm:order-none sm:col-span-1">
        <p lang="en" className="font-serif text-[1.125rem] leading-snug">
          {term.target}
        </p>
        <Forms words={term.accepted}>{t('glossary:also')}</Forms>
        <Forms words={term.forbidden} forbidden>
          {t('glossary:never')}
        </Forms>
        {term.note && <p className="mt-1 text-[0.8125rem] whitespace-pre-line text-soft">{term.note}</p>}
      </div>
      <div className="relative -mr-2">
        <IconButton
          label={t('glossary:delete', { term: main })}
          icon={<Trash2 aria-hidden />}
          onClick={() => onDelete(term)}
        />
      </div>
    </li>
  )
}

function Forms(props: { words: string[]; forbidden?: boolean; children: ReactNode }) {
  if (props.words.length === 0) return null
  return (
    <p className="text-[0.9375rem]">
      <span className={classNames('text-[0.8125rem]', props.forbidden ? 'text-broken' : 'text-soft')}>
        {props.children}
      </span>{' '}
      <span lang="en" className="font-serif text-soft">
        {props.words.join(', ')}
      </span>
    </p>
  )
}
