'use client'

import { useState } from 'react'
import { Notice } from '@/components/ui/notice'
import { Segmented } from '@/components/ui/segmented'
import { importPolicies } from '@/lib/domain/term-entry'
import { useT, useUiLanguage } from '@/lib/i18n/use-t'
import { ScopeField } from '../edit/scope-field'
import { ColumnTable } from './column-table'
import { previewGroups, type FileSummary, type PreviewGroup } from './import-messages'
import { PreviewRows } from './preview-rows'
import { ProblemList } from './problem-list'
import type { useImport } from './use-import'

type ImportReviewProps = { name: string; summary: FileSummary; work: ReturnType<typeof useImport> }

/** What a file holds and what the import would do with it, before anything is written. */
export function ImportReview({ name, summary, work }: ImportReviewProps) {
  const t = useT()
  const language = useUiLanguage()
  const { preview, policy } = work
  const { problems, rows, columns } = summary
  const [chosen, setChosen] = useState<PreviewGroup | 'broken' | null>(null)
  const policyWords = {
    skip: [t('glossary:import.policy.skip'), t('glossary:import.policy.skipHint')],
    update: [t('glossary:import.policy.update'), t('glossary:import.policy.updateHint')],
    add: [t('glossary:import.policy.add'), t('glossary:import.policy.addHint')],
  } as const
  const groupWords = {
    added: t('glossary:import.new'),
    updated: t('glossary:import.changed'),
    unchanged: t('glossary:import.same'),
    skipped: t('glossary:import.leftOut'),
    broken: t('glossary:import.broken'),
  }
  const countOf = (group: PreviewGroup | 'broken') =>
    group === 'broken' ? problems.length : (preview?.[group].count ?? 0)
  const groups = ([...previewGroups, 'broken'] as const).filter(
    (group) => group === 'added' || countOf(group) > 0,
  )
  const shown =
    chosen && groups.includes(chosen)
      ? chosen
      : problems.length > 0
        ? 'broken'
        : (groups.find(countOf) ?? 'added')
  const number = new Intl.NumberFormat(language)

  return (
    <div className="grid grid-cols-1 gap-6">
      {columns.length > 0 && <ColumnTable summary={summary} busy={work.rereading} onLayout={work.layOut} />}
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
        <ScopeField value={work.projectId} onChange={work.setProjectId} />
        <fieldset className="min-w-0">
          <legend className="mb-1 text-sm font-medium">{t('glossary:import.policy.label')}</legend>
          {importPolicies.map((value) => (
            <label key={value} className="flex items-start gap-2.5 py-0.5 text-sm">
              <input
                type="radio"
                name="policy"
                checked={policy === value}
                onChange={() => work.setPolicy(value)}
                className="mt-0.5 size-4 shrink-0 accent-(--accent)"
              />
              <span>
                {policyWords[value][0]}{' '}
                <span className="text-[0.8125rem] text-soft">{policyWords[value][1]}</span>
              </span>
            </label>
          ))}
        </fieldset>
      </div>
      {summary.ignoredLanguages.length > 0 && (
        <Notice>
          {t('glossary:import.otherLanguages', {
            languages: new Intl.ListFormat(language).format(summary.ignoredLanguages),
          })}
        </Notice>
      )}
      <section aria-label={t('glossary:import.preview')} aria-busy={work.rereading || !preview}>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line pb-3">
          <h3 className="text-sm font-semibold">{t('glossary:import.preview')}</h3>
          <p role="status" className="text-[0.8125rem] text-soft">
            {t('glossary:import.rows', { count: rows })}
          </p>
          <span className="ml-auto">
            <Segmented
              label={t('glossary:import.preview')}
              value={shown}
              onChange={setChosen}
              choices={groups.map((group) => ({
                value: group,
                label: (
                  <>
                    {groupWords[group]}
                    <span className={group === 'broken' ? 'font-semibold text-broken' : 'text-soft'}>
                      {number.format(countOf(group))}
                    </span>
                  </>
                ),
              }))}
            />
          </span>
        </div>
        {shown === 'broken' ? (
          <ProblemList name={name} problems={problems} />
        ) : (
          preview && <PreviewRows {...preview[shown]} />
        )}
      </section>
    </div>
  )
}
