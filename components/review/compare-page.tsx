'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useMemberName } from '@/components/shell/session-provider'
import { useDateFormat } from '@/components/shell/use-date-format'
import { EmptyState } from '@/components/ui/empty-state'
import { CheckField, SelectField } from '@/components/ui/field'
import { LinkButton } from '@/components/ui/link-button'
import { PageHead } from '@/components/ui/page-head'
import { Segmented } from '@/components/ui/segmented'
import type { Comparison, Passage } from '@/lib/domain/moment'
import { useT } from '@/lib/i18n/use-t'
import { WordDiff } from './word-diff'

const looks = ['inline', 'columns'] as const
type Look = (typeof looks)[number]

/** An article as it reads now, with what has changed since a moment of its past. */
export function ComparePage({ comparison }: { comparison: Comparison }) {
  const t = useT()
  const router = useRouter()
  const nameOf = useMemberName()
  const time = useDateFormat({ dateStyle: 'medium', timeStyle: 'short' })
  const [look, setLook] = useState<Look>('inline')
  const [french, setFrench] = useState(false)
  const [changedOnly, setChangedOnly] = useState(false)
  const { articleId, title, moments, since, passages } = comparison
  const changed = passages.filter(({ before, after }) => before !== after)
  const shown = changedOnly ? changed : passages
  return (
    <>
      <PageHead
        title={t('bench:compare.title')}
        note={
          <Link href={`/articles/${articleId}`} className="underline underline-offset-4" lang="fr">
            {title}
          </Link>
        }
      >
        <LinkButton href={`/articles/${articleId}`}>{t('bench:quality.back')}</LinkButton>
      </PageHead>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3 py-4">
        <SelectField
          label={t('bench:compare.since')}
          className="w-full max-w-md"
          value={String(since)}
          options={[
            ...(moments.some(({ revision }) => revision === since)
              ? []
              : [{ value: String(since), label: t('bench:compare.revision', { number: since }) }]),
            ...moments.map(({ revision, at, author, changes }) => ({
              value: String(revision),
              label: t('bench:compare.moment', { time: time(at), name: nameOf(author), count: changes }),
            })),
          ]}
          onChange={(event) => router.push(`/articles/${articleId}/compare?since=${event.target.value}`)}
        />
        <Segmented
          label={t('bench:history.look')}
          value={look}
          onChange={setLook}
          choices={looks.map((value) => ({ value, label: t(`bench:compare.look.${value}`) }))}
        />
        <div className="flex flex-wrap gap-x-6 gap-y-2 pb-1">
          <CheckField
            label={t('bench:compare.changedOnly')}
            checked={changedOnly}
            onChange={(event) => setChangedOnly(event.target.checked)}
          />
          <CheckField
            label={t('bench:compare.french')}
            checked={french}
            onChange={(event) => setFrench(event.target.checked)}
          />
        </div>
      </div>
      <p className="border-t border-line pt-3 text-sm text-soft" role="status">
        {t('bench:compare.count', { count: changed.length, total: passages.length })}
      </p>
      {shown.length === 0 && (
        <EmptyState title={t('bench:compare.none')} text={t('bench:compare.noneText')} />
      )}
      <div className="pt-4">
        {byBlock(shown).map((block) => (
          <BlockText
            key={block[0]?.segmentId}
            passages={block}
            articleId={articleId}
            look={look}
            french={french}
          />
        ))}
      </div>
    </>
  )
}

function byBlock(passages: readonly Passage[]): Passage[][] {
  const blocks: Passage[][] = []
  for (const passage of passages) {
    const last = blocks.at(-1)
    if (last?.[0]?.blockId === passage.blockId) last.push(passage)
    else blocks.push([passage])
  }
  return blocks
}

type BlockProps = { passages: readonly Passage[]; articleId: string; look: Look; french: boolean }

/** One paragraph, heading or item as it reads; who changed it stands beside it. */
function BlockText({ passages, articleId, look, french }: BlockProps) {
  const t = useT()
  const kind = passages[0]?.block.kind
  const text =
    kind === 'heading' ? 'font-serif text-xl font-semibold' : 'font-serif text-[1.1875rem] leading-relaxed'
  const changed = passages.filter(({ before, after }) => before !== after)
  return (
    <div className="grid gap-x-8 gap-y-1 py-2 lg:grid-cols-[minmax(0,1fr)_13rem]">
      <div className={kind === 'list-item' ? 'min-w-0 pl-5' : 'min-w-0'}>
        {french && (
          <p className="mb-1 max-w-[42rem] font-serif text-base text-soft" lang="fr">
            {passages.map(({ source }) => source).join(' ')}
          </p>
        )}
        {look === 'inline' ? (
          <p className={`max-w-[42rem] ${text}`} lang="en">
            {passages.map(({ segmentId, before, after }) => (
              <span key={segmentId}>
                {before === after ? after : <WordDiff before={before} after={after} />}{' '}
              </span>
            ))}
          </p>
        ) : (
          <div className="grid gap-x-8 gap-y-2 md:grid-cols-2" lang="en">
            <p className={`${text} ${changed.length > 0 ? 'text-soft' : ''}`}>
              <span className="sr-only">{t('common:diff.before')} </span>
              {passages.map(({ before }) => before).join(' ')}
            </p>
            <p className={text}>
              <span className="sr-only">{t('common:diff.after')} </span>
              {passages.map(({ segmentId, before, after }) => (
                <span key={segmentId}>
                  {before === after ? after : <WordDiff before={before} after={after} />}{' '}
                </span>
              ))}
            </p>
          </div>
        )}
      </div>
      <ul className="text-[0.8125rem] text-soft lg:border-l lg:border-line lg:pl-3">
        {changed.map((passage) => (
          <Change key={passage.segmentId} passage={passage} articleId={articleId} />
        ))}
      </ul>
    </div>
  )
}

function Change({ passage, articleId }: { passage: Passage; articleId: string }) {
  const t = useT()
  const nameOf = useMemberName()
  const time = useDateFormat({ dateStyle: 'short', timeStyle: 'short' })
  const { segmentId, number, changedBy, changedAt } = passage
  return (
    <li>
      <Link href={`/articles/${articleId}#${segmentId}`} className="text-accent underline underline-offset-4">
        {t('bench:quality.segment', { number })}
      </Link>
      {changedBy !== null && changedAt !== null && (
        <>
          {' · '}
          {nameOf(changedBy)}
          {' · '}
          <time dateTime={new Date(changedAt).toISOString()}>{time(changedAt)}</time>
        </>
      )}
    </li>
  )
}
