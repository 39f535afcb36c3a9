'use client'

import { useEffect, useState } from 'react'
import { useMemberName } from '@/components/shell/session-provider'
import { Button } from '@/components/ui/button'
import { plainText } from '@/lib/domain/inline-content'
import type { RevisionsAnswer } from '@/lib/domain/answers'
import type { Revision } from '@/lib/domain/revision'
import type { Segment } from '@/lib/domain/segment'
import { useT, useUiLanguage } from '@/lib/i18n/use-t'
import { useBench } from '../bench-provider'
import { setWords } from '../state/words'
import { WordDiff } from '@/components/review/word-diff'

/** What was done to a segment, the newest first, with the words that each step changed. */
export function HistoryList({ segment }: { segment: Segment }) {
  const t = useT()
  const language = useUiLanguage()
  const bench = useBench()
  const nameOf = useMemberName()
  const [revisions, setRevisions] = useState<Revision[] | null>(null)
  const [failed, setFailed] = useState(false)
  const { id, version } = segment

  useEffect(() => {
    const life = new AbortController()
    fetch(`/api/segments/${id}/revisions`, { signal: life.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(String(response.status))
        setRevisions(((await response.json()) as RevisionsAnswer).revisions)
        setFailed(false)
      })
      .catch(() => !life.signal.aborted && setFailed(true))
    return () => life.abort()
  }, [id, version])

  if (failed && !revisions) return <p className="text-sm text-soft">{t('errors:network')}</p>
  if (!revisions) return <p className="text-sm text-soft">{t('bench:panel.loading')}</p>
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  const now = plainText(segment.target)
  return (
    <ol className="flex flex-col gap-3">
      {revisions.map((revision, i) => {
        const words = plainText(revision.target)
        const before = revisions.slice(i + 1).find((older) => older.kind !== 'set-aside')
        const previous = before ? plainText(before.target) : ''
        return (
          <li key={revision.id} className="text-sm">
            <p className="text-xs text-soft">
              <time dateTime={new Date(revision.at).toISOString()}>{time.format(revision.at)}</time>
              {' · '}
              {nameOf(revision.author)}
              {' · '}
              {t(`bench:revision.${revision.kind}`)}
              {revision.origin &&
                revision.origin !== 'import' &&
                ` · ${t(`bench:origin.${revision.origin}`)}`}
            </p>
            {revision.reason && <p className="mt-0.5 border-l-2 border-broken pl-2">{revision.reason}</p>}
            {words !== previous && (
              <p className="mt-0.5 font-serif text-[0.9375rem]" lang="en">
                {before ? <WordDiff before={previous} after={words} /> : words}
              </p>
            )}
            {words !== now && words !== '' && (
              <Button
                size="small"
                look="quiet"
                className="-ml-2"
                onClick={() => setWords(bench, [{ segmentId: id, target: revision.target }], 'typed')}
              >
                {t('bench:panel.restore')}
              </Button>
            )}
          </li>
        )
      })}
    </ol>
  )
}
