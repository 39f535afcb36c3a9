'use client'

import type { MouseEvent } from 'react'
import { CircleAlert, Lightbulb, TriangleAlert } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Keys } from '@/components/ui/keys'
import type { Finding } from '@/lib/domain/finding'
import { useT } from '@/lib/i18n/use-t'
import { useBench } from '../bench-provider'
import { usePrintedKeys } from '../keys/use-keymap'
import { useOpenDialog } from '../dialogs/open-dialog'
import { byGravity } from '../state/by-gravity'
import { isMendable } from '../state/like-findings'
import { activate } from '../state/navigation'
import { applyFix } from '../state/words'
import { useFindingWords } from './use-finding-words'

const levels = {
  error: { icon: CircleAlert, color: 'text-broken' },
  warning: { icon: TriangleAlert, color: 'text-caution' },
  hint: { icon: Lightbulb, color: 'text-soft' },
}

/** What the checks have to say of the active segment, the gravest first, each with its mending. */
export function FindingList({ segmentId, findings }: { segmentId: string; findings: readonly Finding[] }) {
  const t = useT()
  const bench = useBench()
  const describe = useFindingWords()
  const keys = usePrintedKeys()
  const open = useOpenDialog()
  const keepFocus = (event: MouseEvent) => event.preventDefault()
  if (findings.length === 0) return null
  const sorted = byGravity(findings)
  const fixed = sorted.find(isMendable)
  return (
    <ul className="-mx-2 flex flex-col gap-0.5" aria-live="polite" aria-relevant="additions">
      {sorted.map((finding) => {
        const { icon: Icon, color } = levels[finding.level]
        const [best] = finding.replacements
        const show = () =>
          finding.side === 'target' && activate(bench, segmentId, { from: finding.from, to: finding.to })
        return (
          <li
            key={`${finding.check}-${finding.side}-${finding.from}-${finding.values.problem}`}
            data-check={finding.check}
            data-level={finding.level}
            className="flex gap-2 rounded-md px-2 py-1.5 hover:bg-lit"
          >
            <Icon
              className={`mt-0.5 size-4 shrink-0 ${color}`}
              aria-label={t(`findings:level.${finding.level}`)}
              role="img"
            />
            <div className="min-w-0 grow text-sm">
              <button
                type="button"
                className="text-left hover:underline"
                onMouseDown={keepFocus}
                onClick={show}
              >
                {describe(finding)}
              </button>
              <div className="mt-1 flex flex-wrap items-center gap-1.5">
                {best !== undefined && (
                  <Button
                    size="small"
                    lang="en"
                    className="max-w-full"
                    onMouseDown={keepFocus}
                    onClick={() => applyFix(bench, finding)}
                  >
                    <span className="truncate">
                      {best === ''
                        ? t('bench:panel.remove')
                        : finding.side === 'source'
                          ? t('bench:panel.putIn', { text: best })
                          : best}
                    </span>
                  </Button>
                )}
                {finding === fixed && <Keys keys={keys('fix')} />}
                {finding.check === 'term' && isMendable(finding) && (
                  <Button
                    size="small"
                    look="quiet"
                    title={finding === fixed ? keys('fixAll') : undefined}
                    onMouseDown={keepFocus}
                    onClick={() => open({ type: 'mend-all', finding })}
                  >
                    {t('bench:mendAll.open')}
                  </Button>
                )}
                <Button
                  size="small"
                  look="quiet"
                  title={finding === sorted[0] ? keys('dismiss') : undefined}
                  onMouseDown={keepFocus}
                  onClick={() => open({ type: 'dismiss', segmentId, finding })}
                >
                  {t('bench:dismiss.open')}
                </Button>
              </div>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
