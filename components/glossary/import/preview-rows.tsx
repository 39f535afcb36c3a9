'use client'

import { useT } from '@/lib/i18n/use-t'
import { FieldChange } from '../edit/field-change'
import { changedFields, formFromTerm } from '../edit/term-form'
import type { PreviewRow } from './import-messages'

/** The first rows of one group of the preview; of changed entries also what changes. */
export function PreviewRows({ count, first }: { count: number; first: PreviewRow[] }) {
  const t = useT()
  if (count === 0) return <p className="py-8 text-center text-sm text-soft">{t('glossary:import.none')}</p>
  return (
    <ol>
      {first.map(({ line, entry, before, firstLine }) => (
        <li
          key={line}
          className="grid grid-cols-[4rem_minmax(0,1fr)] border-b border-line py-2 last:border-0"
        >
          <span className="pt-0.5 text-[0.8125rem] text-soft">{t('glossary:import.line', { line })}</span>
          <div className="min-w-0 [overflow-wrap:anywhere]">
            <p className="line-clamp-2 font-serif text-base leading-snug">
              <span lang="fr" className="font-medium">
                {entry.source.join(', ')}
              </span>{' '}
              <span aria-hidden className="text-soft">
                →
              </span>{' '}
              <span lang="en">{entry.target}</span>
            </p>
            {firstLine !== undefined && (
              <p className="text-[0.8125rem] text-soft">
                {t('glossary:import.repeated', { line: firstLine })}
              </p>
            )}
            {before && <Changes before={before} after={entry} />}
          </div>
        </li>
      ))}
      {count > first.length && (
        <li className="py-2 text-[0.8125rem] text-soft">
          {t('glossary:import.more', { count: count - first.length })}
        </li>
      )}
    </ol>
  )
}

function Changes({ before, after }: { before: PreviewRow['entry']; after: PreviewRow['entry'] }) {
  const old = formFromTerm({ ...before, projectId: null })
  const next = formFromTerm({ ...after, projectId: null })
  return (
    <dl className="mt-1 grid gap-0.5 text-sm">
      {changedFields(old, next).map((field) => (
        <FieldChange key={field} field={field} before={old} after={next} />
      ))}
    </dl>
  )
}
