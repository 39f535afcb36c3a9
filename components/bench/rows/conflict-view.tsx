'use client'

import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { plainText } from '@/lib/domain/inline-content'
import { useT, useUiLanguage } from '@/lib/i18n/use-t'
import { useBench } from '../bench-provider'
import type { Conflict } from '../state/bench-state'
import { resolveConflict } from '../state/review'
import { StaticText } from '../text/static-text'
import { WordDiff } from '@/components/review/word-diff'

/** Two texts of one segment, this person's and the newer one on the server: nothing is overwritten until one is chosen. */
export function ConflictView({ id, conflict }: { id: string; conflict: Conflict }) {
  const t = useT()
  const language = useUiLanguage()
  const bench = useBench()
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) first.current?.focus({ preventScroll: true })
  }, [])
  const mine = plainText(conflict.mine)
  const theirs = plainText(conflict.theirs.target)
  const at = new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(conflict.theirs.updatedAt)
  return (
    <section
      role="alertdialog"
      aria-label={t('bench:conflict.title')}
      className="conflict"
      lang={language}
      onClick={(event) => event.stopPropagation()}
    >
      <p className="text-sm font-semibold text-broken">{t('bench:conflict.title')}</p>
      <p className="mt-0.5 text-sm text-soft">{t('bench:conflict.text', { at })}</p>
      <div className="mt-3 grid gap-4 lg:grid-cols-2">
        <div>
          <p className="text-xs font-medium text-soft">{t('bench:conflict.mine')}</p>
          <p className="text-article mt-1" lang="en">
            <WordDiff before={theirs} after={mine} />
          </p>
          <Button
            ref={first}
            size="small"
            look="primary"
            className="mt-2"
            onClick={() => resolveConflict(bench, id, 'mine')}
          >
            {t('bench:conflict.keepMine')}
          </Button>
        </div>
        <div>
          <p className="text-xs font-medium text-soft">{t('bench:conflict.theirs')}</p>
          <p className="text-article mt-1" lang="en">
            <StaticText content={conflict.theirs.target} annotations={[]} />
          </p>
          <Button size="small" className="mt-2" onClick={() => resolveConflict(bench, id, 'theirs')}>
            {t('bench:conflict.keepTheirs')}
          </Button>
        </div>
      </div>
      <p className="mt-2 text-xs text-soft">{t('bench:conflict.kept')}</p>
    </section>
  )
}
