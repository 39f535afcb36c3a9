'use client'

import { classNames } from '@/components/ui/class-names'
import { Keys } from '@/components/ui/keys'
import type { TermRecord } from '@/lib/domain/term-entry'
import { useT, useUiLanguage } from '@/lib/i18n/use-t'
import { fieldLanguage, useFieldWords } from '../edit/use-field-words'
import { formFromTerm, termFields, type TermField } from '../edit/term-form'
import { caseWords, kindWords, statusWords } from '../term-words'
import { useAuthorName } from '../use-author-name'
import type { MergeProposal } from './propose-merge'

type MergePanelProps = {
  entries: readonly TermRecord[]
  proposal: MergeProposal
  onKeep: (entry: TermRecord) => void
  onVerdict: (form: string, forbidden: boolean) => void
}

/** Entries side by side, of which one is kept, and below them what they become together. */
export function MergePanel({ entries, proposal, onKeep, onVerdict }: MergePanelProps) {
  const t = useT()
  const authorName = useAuthorName()
  const language = useUiLanguage()
  const { nameOf } = useFieldWords()
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium' })
  const { entry } = proposal
  const choiceWords = {
    kind: t(kindWords[entry.kind]),
    caseRule: t(caseWords[entry.caseRule]),
    status: t(statusWords[entry.status]),
  }
  return (
    <div className="grid gap-5">
      <fieldset className="min-w-0">
        <legend className="mb-2 text-sm text-soft">{t('glossary:merge.keep')}</legend>
        <div className="grid gap-3 sm:grid-cols-[repeat(auto-fit,minmax(15rem,1fr))]">
          {entries.map((one, index) => {
            const kept = one.id === proposal.keepId
            return (
              <label
                key={one.id}
                className={classNames(
                  'relative block cursor-pointer rounded-lg border px-3.5 py-3 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
                  kept ? 'border-accent bg-lit' : 'border-line hover:border-edge',
                )}
              >
                <span className="flex items-center gap-2">
                  <input
                    type="radio"
                    name="kept"
                    checked={kept}
                    onChange={() => onKeep(one)}
                    aria-label={t('glossary:merge.keepOne', {
                      source: one.source[0] ?? '',
                      target: one.target,
                    })}
                    className="size-4 accent-(--accent)"
                  />
                  <span className="min-w-0 grow text-[0.8125rem] text-soft">
                    {authorName(one.updatedBy)} · {time.format(one.updatedAt)}
                  </span>
                  {index < 9 && <Keys keys={String(index + 1)} />}
                </span>
                <EntryFields entry={one} />
              </label>
            )
          })}
        </div>
      </fieldset>
      <section aria-label={t('glossary:merge.result')} className="border-t border-line pt-4">
        <h3 className="text-sm font-semibold">{t('glossary:merge.result')}</h3>
        <EntryFields
          entry={{ ...entry, projectId: entries.find(({ id }) => id === proposal.keepId)?.projectId ?? null }}
        />
        {(proposal.forms.length > 0 || proposal.choices.length > 0) && (
          <ul className="mt-3 grid gap-2 rounded-lg border border-caution/30 bg-caution-wash px-3.5 py-2.5 text-sm">
            {proposal.forms.map(({ form, forbidden }) => (
              <li key={form} className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <span className="min-w-0 grow [overflow-wrap:anywhere]">
                  {t('glossary:merge.disagree')}{' '}
                  <span lang="en" className="font-serif text-base">
                    {form}
                  </span>
                </span>
                <label className="flex items-center gap-2">
                  <input
                    type="checkbox"
                    checked={forbidden}
                    onChange={({ target }) => onVerdict(form, target.checked)}
                    className="size-4 accent-(--accent)"
                  />
                  {t('glossary:merge.forbid')}
                  <span className="sr-only" lang="en">
                    {form}
                  </span>
                </label>
              </li>
            ))}
            {proposal.choices.map((field) => (
              <li key={field}>
                {t('glossary:merge.differ', { field: nameOf(field), value: choiceWords[field] })}
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  )
}

const shownFields: TermField[] = termFields.filter((field) => field !== 'target' && field !== 'source')

function EntryFields({ entry }: { entry: Parameters<typeof formFromTerm>[0] }) {
  const { nameOf, valueOf } = useFieldWords()
  if (!entry) return null
  const form = formFromTerm(entry)
  return (
    <div className="mt-1.5 [overflow-wrap:anywhere]">
      <p className="font-serif text-[1.0625rem] leading-snug">
        <span lang="fr" className="font-medium">
          {valueOf(form, 'source')}
        </span>
      </p>
      <p lang="en" className="font-serif text-[1.0625rem] leading-snug">
        {form.target}
      </p>
      <dl className="mt-1.5 grid gap-0.5 text-[0.8125rem]">
        {shownFields.map((field) => {
          const value = valueOf(form, field)
          const language = fieldLanguage(field)
          if (!value) return null
          return (
            <div key={field} className="flex gap-2">
              <dt className="shrink-0 text-soft">{nameOf(field)}</dt>
              <dd
                lang={language}
                className={classNames('min-w-0', language && 'font-serif text-[0.9375rem] leading-tight')}
              >
                {value}
              </dd>
            </div>
          )
        })}
      </dl>
    </div>
  )
}
