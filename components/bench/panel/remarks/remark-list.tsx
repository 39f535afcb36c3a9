'use client'

import { Flag } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { useT } from '@/lib/i18n/use-t'
import { useBenchState } from '../../bench-provider'
import { usePrintedKeys } from '../../keys/use-keymap'
import { remarksOf } from '../../state/remarks'
import type { CommandId } from '../../keys/commands'
import { ThreadItem } from './thread-item'
import { Composer } from './composer'
import { IssueItem } from './issue-item'

type RemarkListProps = { segmentId: string; run: (command: CommandId) => void }

/** What is said of the active segment: comments in their threads, and issues of quality. */
export function RemarkList({ segmentId, run }: RemarkListProps) {
  const t = useT()
  const keys = usePrintedKeys()
  const { threads, annotations } = useBenchState((state) => remarksOf(state, segmentId))
  const mayWrite = useBenchState((state) => state.me.allowed.includes('comment.write'))
  const mayMark = useBenchState((state) => state.me.allowed.includes('annotation.mark'))
  const [resolvedShown, setResolvedShown] = useState(false)
  const open = threads.filter(({ resolvedAt }) => resolvedAt === null)
  const resolved = threads.filter(({ resolvedAt }) => resolvedAt !== null)
  return (
    <>
      {open.length + annotations.length === 0 && (
        <p className="mb-4 text-sm text-soft">{t('bench:remarks.none', { keys: keys('comment') })}</p>
      )}
      <ul>
        {open.map((thread) => (
          <ThreadItem key={thread.id} thread={thread} />
        ))}
      </ul>
      {mayWrite && <Composer key={segmentId} segmentId={segmentId} />}
      {resolved.length > 0 && (
        <div className="mt-3">
          <Button
            size="small"
            look="quiet"
            className="-ml-2"
            aria-expanded={resolvedShown}
            onClick={() => setResolvedShown(!resolvedShown)}
          >
            {t('bench:remarks.resolvedCount', { count: resolved.length })}
          </Button>
          {resolvedShown && (
            <ul>
              {resolved.map((thread) => (
                <ThreadItem key={thread.id} thread={thread} />
              ))}
            </ul>
          )}
        </div>
      )}
      {(annotations.length > 0 || mayMark) && (
        <section className="mt-5">
          <h3 className="mb-1 text-xs font-semibold text-soft">{t('bench:remarks.issues')}</h3>
          <ul>
            {annotations.map((annotation) => (
              <IssueItem key={annotation.id} annotation={annotation} mayRemove={mayMark} />
            ))}
          </ul>
          {mayMark && (
            <Button size="small" className="mt-2" title={keys('markIssue')} onClick={() => run('markIssue')}>
              <Flag className="size-4" aria-hidden />
              {t('bench:command.markIssue')}
            </Button>
          )}
        </section>
      )}
    </>
  )
}
