'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { plainText, replaceInline } from '@/lib/domain/inline-content'
import { useT } from '@/lib/i18n/use-t'
import { useBench } from '../bench-provider'
import { setWords } from '../state/words'

type Place = { id: string; from: number; to: number }

/** How many changes the preview lists; all are made, listed or not, unless their box is emptied. */
const listed = 300
const context = 42

/** Every change that a replacement would make, each with a box, before any is made. */
export function ReplacePreview(props: {
  places: readonly Place[]
  replacement: string
  onClose: () => void
}) {
  const { places, replacement, onClose } = props
  const t = useT()
  const bench = useBench()
  const [left, setLeft] = useState<ReadonlySet<Place>>(new Set())
  const chosen = places.filter((place) => !left.has(place))
  const { segments, order } = bench.store.getState()

  const apply = () => {
    const bySegment = new Map<string, Place[]>()
    for (const place of chosen) bySegment.set(place.id, [...(bySegment.get(place.id) ?? []), place])
    const changes = [...bySegment].flatMap(([segmentId, places]) => {
      const segment = segments.get(segmentId)
      if (!segment) return []
      const target = places.reduceRight(
        (content, { from, to }) => replaceInline(content, from, to, replacement),
        segment.target,
      )
      return [{ segmentId, target }]
    })
    setWords(bench, changes, 'replace')
    bench.notify({ say: 'replaced', count: chosen.length })
    onClose()
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('bench:find.previewTitle', { count: places.length })}
      description={t('bench:find.previewText')}
      closeLabel={t('common:close')}
      actions={
        <>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button look="primary" disabled={chosen.length === 0} onClick={apply}>
            {t('bench:find.apply', { count: chosen.length })}
          </Button>
        </>
      }
    >
      <ul
        className="divide-y divide-line"
        onKeyDown={(event) => event.key !== 'Escape' && event.stopPropagation()}
      >
        {places.slice(0, listed).map((place) => {
          const text = plainText(segments.get(place.id)?.target ?? [])
          const toggle = () => {
            const next = new Set(left)
            if (!next.delete(place)) next.add(place)
            setLeft(next)
          }
          return (
            <li key={`${place.id}-${place.from}`}>
              <label className="flex items-baseline gap-3 py-2">
                <input
                  type="checkbox"
                  className="accent-(--accent)"
                  checked={!left.has(place)}
                  onChange={toggle}
                />
                <span className="w-8 shrink-0 text-right text-xs text-soft tabular-nums">
                  {order.indexOf(place.id) + 1}
                </span>
                <span className="min-w-0 font-serif" lang="en">
                  {place.from > context && '…'}
                  {text.slice(Math.max(0, place.from - context), place.from)}
                  <del className="diff-del">{text.slice(place.from, place.to)}</del>
                  <ins className="diff-ins">{replacement}</ins>
                  {text.slice(place.to, place.to + context)}
                  {place.to + context < text.length && '…'}
                </span>
              </label>
            </li>
          )
        })}
      </ul>
      {places.length > listed && (
        <p className="pt-3 text-sm text-soft">{t('bench:find.more', { count: places.length - listed })}</p>
      )}
    </Dialog>
  )
}
