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
import { CompareRevisions } from './compare-revisions'

/** What was done to a segment: any two moments of it held against each other, then every step, the newest first. */
export function HistoryList({ segment }: { segment: Segment }) {
  const t = useT()
  const revisions = useRevisions(segment)
  if (revisions === 'failed') return <p className="text-sm text-soft">{t('errors:network')}</p>
  if (!revisions) return <p className="text-sm text-soft">{t('bench:panel.loading')}</p>
  if (revisions.length === 0) return <p className="text-sm text-soft">{t('bench:history.none')}</p>
  return (
    <>
      {revisions.length > 1 && <CompareRevisions key={segment.id} segment={segment} revisions={revisions} />}
      <ol className="flex flex-col gap-3">
        {revisions.map((revision, i) => (
          <RevisionItem
            key={revision.id}
            segment={segment}
            revision={revision}
            before={revisions.slice(i + 1).find((older) => older.kind !== 'set-aside')}
          />
        ))}
      </ol>
    </>
  )
}

/** The history of a segment, read anew with each version of it. */
function useRevisions({ id, version }: Segment): Revision[] | 'failed' | null {
  const [revisions, setRevisions] = useState<Revision[] | null>(null)
  const [failed, setFailed] = useState(false)
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
  return revisions ?? (failed ? 'failed' : null)
}

type RevisionItemProps = { segment: Segment; revision: Revision; before: Revision | undefined }

function RevisionItem({ segment, revision, before }: RevisionItemProps) {
  const t = useT()
  const bench = useBench()
  const nameOf = useMemberName()
  const time = new Intl.DateTimeFormat(useUiLanguage(), { dateStyle: 'medium', timeStyle: 'short' })
  const words = plainText(revision.target)
  const previous = before ? plainText(before.target) : ''
  const { at, author, kind, origin, state, reason, target } = revision
  return (
    <li className="text-sm">
      <p className="text-xs text-soft">
        <time dateTime={new Date(at).toISOString()}>{time.format(at)}</time>
        {' · '}
        {nameOf(author)}
        {' · '}
        {t(`bench:revision.${kind}`)}
        {origin && origin !== 'import' && ` · ${t(`bench:origin.${origin}`)}`}
        {state !== before?.state && ` · ${t(`bench:state.${state}`)}`}
      </p>
      {reason && <p className="mt-0.5 border-l-2 border-broken pl-2">{reason}</p>}
      {words !== previous && (
        <p className="mt-0.5 font-serif text-[0.9375rem]" lang="en">
          {before ? <WordDiff before={previous} after={words} /> : words}
        </p>
      )}
      {words !== plainText(segment.target) && words !== '' && (
        <Button
          size="small"
          look="quiet"
          className="-ml-2"
          onClick={() => setWords(bench, [{ segmentId: segment.id, target }], 'typed')}
        >
          {t('bench:panel.restore')}
        </Button>
      )}
    </li>
  )
}
