'use client'

import { CircleCheck, CircleX, Download } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import { request } from '@/components/shell/request'
import { useMay, useMemberName } from '@/components/shell/session-provider'
import { useErrorText } from '@/components/shell/use-error-text'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { TextField } from '@/components/ui/field'
import { LinkButton } from '@/components/ui/link-button'
import { PageHead } from '@/components/ui/page-head'
import { useToast } from '@/components/ui/toaster'
import { issueSeverities, type Annotation } from '@/lib/domain/remark'
import { usualPassMark, type Quality } from '@/lib/review/quality'
import { useT, useUiLanguage } from '@/lib/i18n/use-t'

type Issue = Annotation & { number: number; source: string; target: string }

export type QualityPageProps = {
  report: {
    articleId: string
    title: string
    quality: Quality
    ownPassMark: number | null
    issues: readonly Issue[]
  }
}

/** How good an article's English is: the score against the pass mark, the issues by category, and each with its place. */
export function QualityPage({
  report: { articleId, title, quality, ownPassMark, issues },
}: QualityPageProps) {
  const t = useT()
  return (
    <>
      <PageHead
        title={t('bench:quality.title')}
        note={
          <Link href={`/articles/${articleId}`} className="underline underline-offset-4" lang="fr">
            {title}
          </Link>
        }
      >
        <LinkButton href={`/api/articles/${articleId}/quality`} look="plain" prefetch={false} download>
          <Download className="size-4" aria-hidden />
          {t('bench:quality.export')}
        </LinkButton>
        <LinkButton href={`/articles/${articleId}`}>{t('bench:quality.back')}</LinkButton>
      </PageHead>
      <Score quality={quality} />
      <PassMark articleId={articleId} own={ownPassMark} />
      {issues.length === 0 ? (
        <EmptyState title={t('bench:quality.none')} text={t('bench:quality.noneText', { keys: 'Alt+I' })} />
      ) : (
        <>
          <CategoryTable quality={quality} />
          <IssueList articleId={articleId} issues={issues} />
        </>
      )}
      <p className="mt-8 text-sm text-soft">{t('bench:quality.explained')}</p>
    </>
  )
}

function Score({ quality: { words, points, perThousand, passed } }: { quality: Quality }) {
  const t = useT()
  const number = new Intl.NumberFormat(useUiLanguage(), { maximumFractionDigits: 1 })
  const Mark = passed === false ? CircleX : CircleCheck
  const verdict =
    passed === null ? 'bench:quality.noWords' : passed ? 'bench:quality.passed' : 'bench:quality.notPassed'
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 pt-6">
      <p
        className={`flex items-center gap-2 font-serif text-2xl ${passed === null ? 'text-soft' : passed ? 'text-approved' : 'text-broken'}`}
      >
        {passed !== null && <Mark className="size-6" aria-hidden />}
        {t(verdict)}
      </p>
      <p className="text-sm text-soft tabular-nums">
        {t('bench:quality.score', {
          points: number.format(points),
          words: number.format(words),
          score: perThousand === null ? '–' : number.format(perThousand),
        })}
      </p>
    </div>
  )
}

function PassMark({ articleId, own }: { articleId: string; own: number | null }) {
  const t = useT()
  const router = useRouter()
  const toast = useToast()
  const errorText = useErrorText()
  const mayMark = useMay('annotation.mark')
  const [value, setValue] = useState(own === null ? '' : String(own))
  const wanted = value.trim() === '' ? null : Number(value)
  const bad = wanted !== null && !(Number.isInteger(wanted) && wanted >= 0 && wanted <= 1_000)

  async function save(event: FormEvent) {
    event.preventDefault()
    if (bad) return
    const result = await request('PATCH', `/api/articles/${articleId}/quality`, { passMark: wanted })
    toast(
      result.ok
        ? { text: t('bench:quality.passMarkSaved') }
        : { tone: 'error', text: errorText(result.error) },
    )
    router.refresh()
  }

  return (
    <form onSubmit={(event) => void save(event)} className="mt-6 flex max-w-md flex-wrap items-end gap-2">
      <TextField
        label={t('bench:quality.passMark')}
        hint={t('bench:quality.passMarkHint', { usual: usualPassMark })}
        error={bad ? t('bench:quality.passMarkBad') : undefined}
        inputMode="numeric"
        className="grow"
        value={value}
        placeholder={String(usualPassMark)}
        disabled={!mayMark}
        onChange={(event) => setValue(event.target.value)}
      />
      {mayMark && (
        <Button type="submit" className="mb-6" disabled={bad || wanted === own}>
          {t('common:save')}
        </Button>
      )}
    </form>
  )
}

function CategoryTable({ quality: { rows, points } }: { quality: Quality }) {
  const t = useT()
  const cell = 'px-2 py-1.5 text-right tabular-nums'
  return (
    <section className="pt-8">
      <h2 className="mb-2 text-base font-semibold">{t('bench:quality.byCategory')}</h2>
      <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={t('bench:quality.byCategory')}>
        <table className="w-full min-w-[34rem] border-collapse text-sm">
          <thead>
            <tr className="border-b border-line">
              <th scope="col" className="py-2 pr-4 text-left font-medium">
                {t('bench:quality.category')}
              </th>
              {issueSeverities.map((severity) => (
                <th key={severity} scope="col" className="px-2 py-2 text-right font-medium">
                  {t(`bench:severity.${severity}`)}
                </th>
              ))}
              <th scope="col" className="px-2 py-2 text-right font-medium">
                {t('bench:quality.points')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.category} className="border-b border-line">
                <th scope="row" className="py-1.5 pr-4 text-left font-normal">
                  {t(`bench:issue.${row.category}`)}
                  <span className="ml-2 text-[0.8125rem] text-soft">
                    {t(`bench:dimension.${row.dimension}`)}
                  </span>
                </th>
                {issueSeverities.map((severity) => (
                  <td key={severity} className={row.counts[severity] === 0 ? `${cell} text-soft` : cell}>
                    {row.counts[severity]}
                  </td>
                ))}
                <td className={cell}>{row.points}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={1 + issueSeverities.length} className="py-1.5 text-left font-medium">
                {t('bench:quality.points')}
              </th>
              <td className={`${cell} font-medium`}>{points}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  )
}

function IssueList({ articleId, issues }: { articleId: string; issues: readonly Issue[] }) {
  const t = useT()
  const nameOf = useMemberName()
  return (
    <section className="pt-8">
      <h2 className="mb-2 text-base font-semibold">{t('bench:quality.issues')}</h2>
      <ul className="border-t border-line">
        {issues.map((issue) => (
          <li
            key={issue.id}
            className="grid gap-x-8 gap-y-2 border-b border-line py-4 md:grid-cols-[13rem_minmax(0,1fr)]"
          >
            <div className="text-sm">
              <p className="font-medium">{t(`bench:issue.${issue.category}`)}</p>
              <p className={issue.severity === 'neutral' ? 'text-soft' : 'text-broken'}>
                {t(`bench:severity.${issue.severity}`)}
              </p>
              <p className="text-[0.8125rem] text-soft">{nameOf(issue.author)}</p>
              <Link
                href={`/articles/${articleId}#${issue.segmentId}`}
                className="mt-1 inline-block text-accent underline underline-offset-4"
              >
                {t('bench:quality.segment', { number: issue.number })}
              </Link>
            </div>
            <div className="min-w-0">
              {issue.note && (
                <p className="mb-2 border-l-2 border-line pl-2 text-sm whitespace-pre-line">{issue.note}</p>
              )}
              <p className="font-serif text-[0.9375rem] text-soft" lang="fr">
                {issue.source}
              </p>
              <p className="mt-1 font-serif text-[1.0625rem]" lang="en">
                <Words issue={issue} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Words({ issue: { target, anchor } }: { issue: Issue }) {
  if (!anchor) return target
  return (
    <>
      {target.slice(0, anchor.from)}
      <mark className="bg-broken-wash text-ink underline decoration-broken decoration-dashed underline-offset-4">
        {target.slice(anchor.from, anchor.to)}
      </mark>
      {target.slice(anchor.to)}
    </>
  )
}
