import { Trash2 } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { RelativeTime } from '@/components/ui/relative-time'
import type { TermRecord } from '@/lib/domain/term-entry'
import { useT, useUiLanguage } from '@/lib/i18n/use-t'
import { caseWords, kindWords, statusWords } from '../term-words'
import { useAuthorName } from '../use-author-name'
import { useScopeName } from '../use-scope-name'

type TermRowProps = {
  term: TermRecord
  /** From 0, among those shown. */
  index: number
  active: boolean
  selected: boolean
  now: number
}

/** One entry as a dictionary sets it: the French, the English, what may and may not stand. The list listens for what is pressed (`data-act`). */
export const TermRow = memo(function TermRow({ term, index, active, selected, now }: TermRowProps) {
  const t = useT()
  const authorName = useAuthorName()
  const language = useUiLanguage()
  const scopeName = useScopeName()
  const [main = '', ...others] = term.source
  const usualCase = term.kind === 'common' ? 'initial' : 'exact'
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      tabIndex={active ? 0 : -1}
      data-term={term.id}
      data-active={active || undefined}
      data-status={term.status}
      className="term-row"
    >
      <div role="gridcell" data-act="check" className="term-check">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={selected}
          readOnly
          aria-label={t('glossary:select', { term: main })}
          className="size-4 accent-(--accent)"
        />
      </div>
      <div role="gridcell" className="term-french" lang="fr">
        <p className="line-clamp-3">
          <button
            type="button"
            tabIndex={-1}
            data-act="edit"
            className="term-main cursor-pointer text-left font-medium hover:text-accent"
          >
            {main}
          </button>
          {others.length > 0 && <span className="term-more">{`\u2002${others.join(', ')}`}</span>}
        </p>
      </div>
      <div role="gridcell" className="term-english">
        <p className="line-clamp-3">
          <span lang="en" className="term-main">
            {term.target}
          </span>
          {(term.accepted.length > 0 || term.forbidden.length > 0) && (
            <span className="term-more">
              {'\u2002'}
              <Forms words={term.accepted}>{t('glossary:also')}</Forms>
              {term.accepted.length > 0 && term.forbidden.length > 0 && '; '}
              <Forms words={term.forbidden} forbidden>
                {t('glossary:never')}
              </Forms>
            </span>
          )}
        </p>
        {term.note && <p className="term-note">{term.note}</p>}
      </div>
      <div role="presentation" className="term-facts">
        <div role="gridcell" className="term-fact text-[0.8125rem] text-soft">
          {t(kindWords[term.kind])}
          {term.caseRule !== usualCase && (
            <>
              {' · '}
              {t(caseWords[term.caseRule])}
            </>
          )}
        </div>
        <div role="gridcell" className="term-fact text-[0.8125rem] text-soft">
          {scopeName(term.projectId)}
        </div>
        <div role="gridcell" className="term-fact text-[0.8125rem] text-soft">
          <span className="term-status" data-status={term.status}>
            {t(statusWords[term.status])}
          </span>
        </div>
        <div role="gridcell" className="term-fact text-[0.8125rem] text-soft">
          <RelativeTime time={term.updatedAt} now={now} language={language} />
          {' · '}
          {authorName(term.updatedBy)}
        </div>
      </div>
      <div role="gridcell" className="[grid-area:delete]">
        <button
          type="button"
          tabIndex={-1}
          data-act="delete"
          title={t('glossary:delete', { term: main })}
          aria-label={t('glossary:delete', { term: main })}
          className="term-delete"
        >
          <Trash2 aria-hidden />
        </button>
      </div>
    </div>
  )
})

function Forms(props: { words: string[]; forbidden?: boolean; children: ReactNode }) {
  if (props.words.length === 0) return null
  return (
    <>
      <span
        className={props.forbidden ? 'font-sans text-[0.8125rem] text-broken' : 'font-sans text-[0.8125rem]'}
      >
        {props.children}
      </span>{' '}
      <span lang="en">{props.words.join(', ')}</span>
    </>
  )
}
