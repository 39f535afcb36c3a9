'use client'

import { CornerUpLeft, PencilLine } from 'lucide-react'
import Link from 'next/link'
import { useMemberName } from '@/components/shell/session-provider'
import { useDateFormat } from '@/components/shell/use-date-format'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import type { Returned } from '@/lib/domain/returned'
import { useT } from '@/lib/i18n/use-t'
import { WordDiff } from './word-diff'

/** What came back to the person: why, from whom, and what was changed in their words. */
export function ReturnedList({ returned }: { returned: readonly Returned[] }) {
  const t = useT()
  const articles = new Map<string, Returned[]>()
  for (const one of returned) articles.set(one.articleId, [...(articles.get(one.articleId) ?? []), one])
  return (
    <>
      <PageHead title={t('library:returned.title')} note={t('library:returned.note')} />
      {returned.length === 0 && (
        <EmptyState title={t('library:returned.none')} text={t('library:returned.noneText')} />
      )}
      {[...articles].map(([id, list]) => (
        <section key={id} className="pt-8">
          <h2 className="font-serif text-xl font-medium" lang="fr">
            {list[0]?.articleTitle}
          </h2>
          <ul className="mt-2 border-t border-line">
            {list.map((one) => (
              <ReturnedRow key={one.segmentId} returned={one} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function ReturnedRow({ returned }: { returned: Returned }) {
  const t = useT()
  const nameOf = useMemberName()
  const time = useDateFormat({ dateStyle: 'medium', timeStyle: 'short' })
  const { kind, articleId, segmentId, number, source, reason, by, at, before, now } = returned
  const Mark = kind === 'sent-back' ? CornerUpLeft : PencilLine
  return (
    <li className="grid gap-x-8 gap-y-2 border-b border-line py-4 md:grid-cols-[13rem_minmax(0,1fr)]">
      <div className="text-sm">
        <p className="flex items-center gap-1.5 font-medium">
          <Mark
            className={kind === 'sent-back' ? 'size-4 text-broken' : 'size-4 text-translated'}
            aria-hidden
          />
          {t(`library:returned.${kind}`, { name: nameOf(by) })}
        </p>
        <p className="mt-0.5 text-[0.8125rem] text-soft">
          <time dateTime={new Date(at).toISOString()}>{time(at)}</time>
        </p>
        <Link
          href={`/articles/${articleId}#${segmentId}`}
          className="mt-1 inline-block text-accent underline underline-offset-4"
        >
          {t('library:returned.open', { number })}
        </Link>
      </div>
      <div className="min-w-0">
        {reason && <p className="mb-2 border-l-2 border-broken pl-2 text-sm whitespace-pre-line">{reason}</p>}
        <p className="font-serif text-[0.9375rem] text-soft" lang="fr">
          {source}
        </p>
        <p className="mt-1 font-serif text-[1.0625rem]" lang="en">
          {before === null || before === now ? now : <WordDiff before={before} after={now} />}
        </p>
      </div>
    </li>
  )
}
