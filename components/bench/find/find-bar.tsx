'use client'

import { CaseSensitive, ChevronDown, ChevronUp, WholeWord, X } from 'lucide-react'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { IconButton } from '@/components/ui/icon-button'
import { plainText } from '@/lib/domain/inline-content'
import { useT, useUiLanguage } from '@/lib/i18n/use-t'
import { useBench, useBenchState } from '../bench-provider'
import { shownIds } from '../state/bench-state'
import { activate } from '../state/navigation'
import { findHits } from './find-hits'
import { ChangePreview } from './change-preview'
import type { Search } from './use-hits'

type Place = { id: string; side: 'source' | 'target'; from: number; to: number }

type FindBarProps = {
  search: Search
  onSearch: (search: Search) => void
  replacing: boolean
  onClose: () => void
}

/** Finds words in both texts of the whole article, for the browser's own search sees only the rows in sight; replaces in the English. */
export function FindBar({ search, onSearch, replacing, onClose }: FindBarProps) {
  const t = useT()
  const bench = useBench()
  const number = new Intl.NumberFormat(useUiLanguage())
  const field = useRef<HTMLInputElement>(null)
  const [replacement, setReplacement] = useState('')
  const [preview, setPreview] = useState(false)
  useBenchState((state) => state.tick)
  useEffect(() => field.current?.select(), [replacing])

  const state = bench.store.getState()
  const places: Place[] = []
  if (search.text !== '')
    for (const id of shownIds(state)) {
      const segment = state.segments.get(id)
      if (!segment) continue
      for (const side of ['source', 'target'] as const) {
        if (replacing && side === 'source') continue
        for (const hit of findHits(plainText(segment[side]), search)) places.push({ id, side, ...hit })
      }
    }
  const { current } = search
  const at = places.findIndex(
    (place) =>
      current && place.id === current.id && place.side === current.side && place.from === current.from,
  )

  const go = (step: 1 | -1) => {
    if (places.length === 0) return
    const from = at < 0 ? (step === 1 ? -1 : 0) : at
    const place = places[(from + step + places.length) % places.length]
    if (!place) return
    onSearch({ ...search, current: place })
    activate(bench, place.id, null, false)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) go(event.shiftKey ? -1 : 1)
    else if (event.key === 'Escape') onClose()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <search className="find-bar" onKeyDown={onKeyDown}>
      <TextField
        ref={field}
        label={t('bench:find.find')}
        labelHidden
        placeholder={t('bench:find.find')}
        value={search.text}
        autoFocus
        onChange={(event) => onSearch({ ...search, text: event.target.value, current: null })}
        className="w-56"
      />
      <IconButton
        label={t('bench:find.matchCase')}
        aria-pressed={search.matchCase}
        icon={<CaseSensitive aria-hidden />}
        onClick={() => onSearch({ ...search, matchCase: !search.matchCase, current: null })}
      />
      <IconButton
        label={t('bench:find.wholeWords')}
        aria-pressed={search.wholeWords}
        icon={<WholeWord aria-hidden />}
        onClick={() => onSearch({ ...search, wholeWords: !search.wholeWords, current: null })}
      />
      <span role="status" className="min-w-16 text-sm text-soft tabular-nums">
        {search.text === ''
          ? ''
          : places.length === 0
            ? t('bench:find.none')
            : at >= 0
              ? t('bench:find.place', {
                  at: number.format(at + 1),
                  count: places.length,
                  formatted: number.format(places.length),
                })
              : t('bench:find.count', { count: places.length, formatted: number.format(places.length) })}
      </span>
      <IconButton
        label={t('bench:find.previous')}
        keys="⇧Enter"
        icon={<ChevronUp aria-hidden />}
        disabled={places.length === 0}
        onClick={() => go(-1)}
      />
      <IconButton
        label={t('bench:find.next')}
        keys="Enter"
        icon={<ChevronDown aria-hidden />}
        disabled={places.length === 0}
        onClick={() => go(1)}
      />
      {replacing && (
        <>
          <TextField
            label={t('bench:find.replaceWith')}
            labelHidden
            placeholder={t('bench:find.replaceWith')}
            value={replacement}
            onChange={(event) => setReplacement(event.target.value)}
            className="w-56"
          />
          <Button size="small" disabled={places.length === 0} onClick={() => setPreview(true)}>
            {t('bench:find.preview')}
          </Button>
        </>
      )}
      <span className="grow" />
      <IconButton label={t('bench:find.close')} keys="Esc" icon={<X aria-hidden />} onClick={onClose} />
      {preview && (
        <ChangePreview
          changes={places.map(({ id, from, to }) => ({ segmentId: id, from, to, text: replacement }))}
          title={t('bench:find.previewTitle', { count: places.length })}
          say="replaced"
          onClose={() => setPreview(false)}
        />
      )}
    </search>
  )
}
