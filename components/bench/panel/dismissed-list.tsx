'use client'

import { BellOff } from 'lucide-react'
import { useAuthorName } from '@/components/glossary/use-author-name'
import { Button } from '@/components/ui/button'
import { findingKey } from '@/lib/domain/dismissal'
import { useT, useUiLanguage } from '@/lib/i18n/use-t'
import { useBench } from '../bench-provider'
import type { DismissedFinding } from '../state/analysis'
import { reopenFinding } from '../state/dismissals'
import { useFindingWords } from './use-finding-words'

/** Findings that somebody lets stand: why, who, since when; each can be taken back. */
export function DismissedList(props: { segmentId: string; dismissed: readonly DismissedFinding[] }) {
  const { segmentId, dismissed } = props
  const t = useT()
  const language = useUiLanguage()
  const bench = useBench()
  const describe = useFindingWords()
  const authorName = useAuthorName()
  const at = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <ul className="-mx-2 flex flex-col gap-0.5">
      {dismissed.map(({ finding, dismissal }) => (
        <li
          key={`${finding.check}-${finding.side}-${finding.from}-${finding.values.problem}`}
          data-dismissed={finding.check}
          className="flex gap-2 rounded-md px-2 py-1.5 text-sm hover:bg-lit"
        >
          <BellOff className="mt-0.5 size-4 shrink-0 text-soft" aria-hidden />
          <div className="min-w-0 grow">
            <p className="text-soft">{describe(finding)}</p>
            <p className="mt-0.5 border-l-2 border-line pl-2">{dismissal.reason}</p>
            <p className="mt-0.5 flex flex-wrap items-center gap-x-2 text-xs text-soft">
              <span>
                {authorName(dismissal.author)}
                {' · '}
                <time dateTime={new Date(dismissal.at).toISOString()}>{at.format(dismissal.at)}</time>
              </span>
              <Button
                size="small"
                look="quiet"
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => reopenFinding(bench, segmentId, findingKey(finding))}
              >
                {t('bench:dismiss.takeBack')}
              </Button>
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
