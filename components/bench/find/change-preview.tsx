'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { plainText, replaceInline } from '@/lib/domain/inline-content'
import { useT } from '@/lib/i18n/use-t'
import { useBench } from '../bench-provider'
import { StateMark } from '../rows/state-mark'
import type { SegmentFix } from '../state/like-findings'
import { setWords } from '../state/words'

/** How many changes the preview lists; all are made, listed or not, unless their box is emptied. */
const listed = 300
const context = 42

/** Every change that would be made in the English, each with a box, before any is; one undo takes all of them back. */
export function ChangePreview(props: {
  changes: readonly SegmentFix[]
  title: string
  say: 'replaced' | 'mended'
  onClose: () => void
}) {
  const { changes, title, say, onClose } = props
  const t = useT()
  const bench = useBench()
  const [left, setLeft] = useState<ReadonlySet<SegmentFix>>(new Set())
  const chosen = changes.filter((change) => !left.has(change))
  const { segments, places } = bench.store.getState()
  const approved = new Set(
    chosen.flatMap(({ segmentId }) => (segments.get(segmentId)?.state === 'approved' ? segmentId : [])),
  )

  const apply = () => {
    const bySegment = new Map<string, SegmentFix[]>()
    for (const fix of chosen) bySegment.set(fix.segmentId, [...(bySegment.get(fix.segmentId) ?? []), fix])
    const targets = [...bySegment].flatMap(([segmentId, fixes]) => {
      const segment = segments.get(segmentId)
      if (!segment) return []
      const target = fixes
        .sort((a, b) => a.from - b.from)
        .reduceRight((content, { from, to, text }) => replaceInline(content, from, to, text), segment.target)
      return [{ segmentId, target }]
    })
    setWords(bench, targets, 'replace')
    bench.notify({ say, count: chosen.length })
    onClose()
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={title}
      description={t('bench:find.previewText')}
      closeLabel={t('common:close')}
      actions={
        <>
          {approved.size > 0 && (
            <p className="mr-auto flex items-center gap-1.5 self-center text-[0.8125rem] text-soft">
              <StateMark state="approved" label="" />
              {t('bench:find.approvals', { count: approved.size })}
            </p>
          )}
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button look="primary" disabled={chosen.length === 0} onClick={apply}>
            {say === 'mended'
              ? t('bench:mendAll.apply', { count: chosen.length })
              : t('bench:find.apply', { count: chosen.length })}
          </Button>
        </>
      }
    >
      <ul
        className="divide-y divide-line"
        onKeyDown={(event) => event.key !== 'Escape' && event.stopPropagation()}
      >
        {changes.slice(0, listed).map((change) => {
          const segment = segments.get(change.segmentId)
          const text = plainText(segment?.target ?? [])
          const toggle = () => {
            const next = new Set(left)
            if (!next.delete(change)) next.add(change)
            setLeft(next)
          }
          return (
            <li key={`${change.segmentId}-${change.from}`}>
              <label className="flex items-baseline gap-3 py-2">
                <input
                  type="checkbox"
                  className="accent-(--accent)"
                  checked={!left.has(change)}
                  onChange={toggle}
                />
                <span className="w-8 shrink-0 text-right text-xs text-soft tabular-nums">
                  {(places.get(change.segmentId) ?? 0) + 1}
                </span>
                <span className="w-4 shrink-0 self-center">
                  {segment?.state === 'approved' && (
                    <StateMark state="approved" label={t('bench:state.approved')} />
                  )}
                </span>
                <span className="min-w-0 font-serif" lang="en">
                  {change.from > context && '…'}
                  {text.slice(Math.max(0, change.from - context), change.from)}
                  <del className="diff-del">{text.slice(change.from, change.to)}</del>
                  <ins className="diff-ins">{change.text}</ins>
                  {text.slice(change.to, change.to + context)}
                  {change.to + context < text.length && '…'}
                </span>
              </label>
            </li>
          )
        })}
      </ul>
      {changes.length > listed && (
        <p className="pt-3 text-sm text-soft">{t('bench:find.more', { count: changes.length - listed })}</p>
      )}
    </Dialog>
  )
}
