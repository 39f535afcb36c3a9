'use client'

import { useId, useMemo, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { plainText } from '@/lib/domain/inline-content'
import type { Segment } from '@/lib/domain/segment'
import { useT } from '@/lib/i18n/use-t'
import type { Language } from '@/lib/language/language'
import { useBench } from '../bench-provider'
import { splitSegment } from '../state/structure'
import { proposeCut, wordStarts } from '../text/cut-places'

/** Where to cut a segment in both texts: it proposes the ends of sentences, the arrow keys move each cut by a word. */
export function SplitDialog({ segment, onClose }: { segment: Segment; onClose: () => void }) {
  const t = useT()
  const bench = useBench()
  const [first] = useState(() => {
    const cursor = bench.editor.current?.selection().from ?? null
    return proposeCut(plainText(segment.source), plainText(segment.target), cursor)
  })
  const [source, setSource] = useState(first.source)
  const [target, setTarget] = useState(first.target)
  const split = () => {
    onClose()
    void splitSegment(bench, segment.id, source, target)
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('bench:split.title')}
      description={t('bench:split.text')}
      closeLabel={t('common:close')}
      actions={
        <>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button look="primary" onClick={split} disabled={source <= 0}>
            {t('bench:split.do')}
          </Button>
        </>
      }
    >
      <Cut
        label={t('bench:split.source')}
        text={plainText(segment.source)}
        language="fr"
        at={source}
        onChange={setSource}
        autoFocus
      />
      <Cut
        label={t('bench:split.target')}
        text={plainText(segment.target)}
        language="en"
        at={target}
        onChange={setTarget}
        ends
      />
    </Dialog>
  )
}

type CutProps = {
  label: string
  text: string
  language: Language
  at: number
  onChange: (at: number) => void
  /** Whether a half may be empty. */
  ends?: boolean
  autoFocus?: boolean
}

function Cut({ label, text, language, at, onChange, ends, autoFocus }: CutProps) {
  const t = useT()
  const id = useId()
  const places = useMemo(() => {
    const inside = wordStarts(text)
    return ends ? [0, ...inside, text.length] : inside
  }, [text, ends])
  const index = Math.max(0, places.indexOf(at))
  return (
    <div className="mb-5">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      <p className="text-article mt-1 rounded-md bg-sheet px-3 py-2" lang={language}>
        {text === '' ? (
          <span className="text-soft">{t('bench:split.empty')}</span>
        ) : (
          <>
            {text.slice(0, at)}
            <span className="cut-mark" aria-hidden />
            <span className="text-soft">{text.slice(at)}</span>
          </>
        )}
      </p>
      {places.length > 0 && text !== '' && (
        <input
          id={id}
          type="range"
          autoFocus={autoFocus}
          min={0}
          max={places.length - 1}
          value={index}
          aria-valuetext={text.slice(Math.max(0, at - 30), at) + ' | ' + text.slice(at, at + 30)}
          onChange={(event) => onChange(places[Number(event.target.value)] ?? 0)}
          className="mt-2 w-full accent-(--accent)"
        />
      )}
    </div>
  )
}
