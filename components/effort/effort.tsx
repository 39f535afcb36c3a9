'use client'

import { Eye, Lock } from 'lucide-react'
import Link from 'next/link'
import { useState } from 'react'
import { request } from '@/components/shell/request'
import { useMay, useSession } from '@/components/shell/session-provider'
import { useErrorText } from '@/components/shell/use-error-text'
import { EmptyState } from '@/components/ui/empty-state'
import { CheckField, SelectField } from '@/components/ui/field'
import { PageHead } from '@/components/ui/page-head'
import { useToast } from '@/components/ui/toaster'
import type { EffortAnswer, EffortArticle } from '@/lib/domain/effort'
import { useT, useUiLanguage } from '@/lib/i18n/use-t'
import { BarChart } from './bar-chart'
import { useDuration } from './use-duration'

/** How long one worked on what, and how far the words have moved from their drafts; of others, where the desk shares it. */
export function Effort({ own }: { own: EffortAnswer }) {
  const t = useT()
  const toast = useToast()
  const errorText = useErrorText()
  const { people, id: me } = useSession()
  const mayInspect = useMay('effort.inspect')
  const [shown, setShown] = useState(own)
  const [measured, setMeasured] = useState(own.measured)
  const isOwn = shown.memberId === me
  const present = people.filter(({ removed }) => !removed)

  async function show(memberId: string) {
    const result = await request<EffortAnswer>('GET', `/api/effort?member=${memberId}`)
    if (result.ok) setShown(result.value)
    else toast({ tone: 'error', text: errorText(result.error) })
  }

  async function choose(wanted: boolean) {
    setMeasured(wanted)
    const result = await request('PATCH', '/api/account/effort', { measured: wanted })
    if (result.ok) return show(me)
    setMeasured(!wanted)
    toast({ tone: 'error', text: errorText(result.error) })
  }

  const Privacy = own.shared ? Eye : Lock
  return (
    <>
      <PageHead title={t('library:effort.title')} note={t('library:effort.note')} />
      <p className="flex items-start gap-2 border-b border-line py-3 text-sm">
        <Privacy className="mt-0.5 size-4 shrink-0 text-soft" aria-hidden />
        {t(own.shared ? 'library:effort.shared' : 'library:effort.private')}
      </p>
      <div className="flex flex-wrap items-end gap-6 py-4">
        {own.shared && mayInspect && present.length > 1 && (
          <SelectField
            label={t('library:effort.whose')}
            className="w-56"
            value={shown.memberId}
            options={present.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(event) => void show(event.target.value)}
          />
        )}
        {isOwn && (
          <CheckField
            label={t('library:effort.measure')}
            hint={t('library:effort.measureHint')}
            checked={measured}
            onChange={(event) => void choose(event.target.checked)}
          />
        )}
      </div>
      {shown.days.length === 0 ? (
        <EmptyState title={t('library:effort.none')} text={t('library:effort.noneText')} />
      ) : (
        <>
          <Days days={shown.days} />
          <Articles articles={shown.articles} />
        </>
      )}
    </>
  )
}

const dayLength = 24 * 60 * 60_000

/** The thirty days up to the last one, those without work among them. */
function Days({ days }: { days: EffortAnswer['days'] }) {
  const t = useT()
  const duration = useDuration()
  const date = new Intl.DateTimeFormat(useUiLanguage(), { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const known = new Map(days.map(({ day, milliseconds }) => [day, milliseconds]))
  const last = Date.parse(days.at(-1)?.day ?? '')
  const bars = Array.from({ length: 30 }, (_, i) => {
    const day = new Date(last - (29 - i) * dayLength)
    const value = known.get(day.toISOString().slice(0, 10)) ?? 0
    return { label: date.format(day), value, text: duration(value) }
  })
  return (
    <section className="pt-4">
      <h2 className="mb-2 text-base font-semibold">{t('library:effort.days')}</h2>
      <BarChart
        title={t('library:effort.days')}
        bars={bars}
        columns={[t('library:effort.day'), t('library:effort.time')]}
      />
    </section>
  )
}

function Articles({ articles }: { articles: readonly EffortArticle[] }) {
  const t = useT()
  const duration = useDuration()
  const language = useUiLanguage()
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 0 })
  const percent = new Intl.NumberFormat(language, { style: 'percent' })
  const most = Math.max(...articles.map(({ milliseconds }) => milliseconds), 1)
  const cell = 'px-2 py-2 text-right tabular-nums'
  return (
    <section className="pt-10">
      <h2 className="mb-2 text-base font-semibold">{t('library:effort.articles')}</h2>
      <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={t('library:effort.articles')}>
        <table className="w-full min-w-[36rem] border-collapse text-sm">
          <thead>
            <tr className="border-b border-line">
              <th scope="col" className="py-2 pr-4 text-left font-medium">
                {t('library:effort.article')}
              </th>
              {(
                [
                  t('library:effort.time'),
                  t('library:effort.words'),
                  t('library:effort.perHour'),
                  t('library:effort.distance'),
                ] as const
              ).map((head) => (
                <th key={head} scope="col" className="px-2 py-2 text-right font-medium">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {articles.map(({ articleId, title, milliseconds, words, distance }) => (
              <tr key={articleId} className="border-b border-line">
                <th scope="row" className="py-2 pr-4 text-left font-normal">
                  <Link
                    href={`/articles/${articleId}`}
                    className="font-serif text-[0.9375rem] underline-offset-4 hover:underline"
                    lang="fr"
                  >
                    {title}
                  </Link>
                  <span className="mt-1 block h-1 rounded-full bg-line" aria-hidden>
                    <span
                      className="block h-1 rounded-full bg-accent"
                      style={{ width: `${(100 * milliseconds) / most}%` }}
                    />
                  </span>
                </th>
                <td className={cell}>{duration(milliseconds)}</td>
                <td className={cell}>{number.format(words)}</td>
                <td className={cell}>
                  {milliseconds < 60_000 ? '–' : number.format((words * 3_600_000) / milliseconds)}
                </td>
                <td className={cell}>{distance === null ? '–' : percent.format(distance)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="mt-2 text-sm text-soft">{t('library:effort.explained')}</p>
    </section>
  )
}
