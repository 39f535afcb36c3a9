'use client'

import { Pencil } from 'lucide-react'
import { Popover } from 'radix-ui'
import { useEffect, useRef, type RefObject } from 'react'
import { Button } from '@/components/ui/button'
import { useT } from '@/lib/i18n/use-t'
import { useBench, useBenchState, useSegment } from '../bench-provider'
import { useOpenDialog } from '../dialogs/open-dialog'
import type { Hint } from '../state/analysis'
import { useLateAnalysis } from '../state/use-analysis'
import { cardAnchor } from './card-place'
import { TermEntryView } from './term-entry-view'

/** The card of the term that the pointer, the focus or a key has asked for. */
export function TermCard() {
  const { store } = useBench()
  const card = useBenchState((state) => state.card)
  const segment = useSegment(card?.segmentId ?? null)
  const { analysis } = useLateAnalysis(segment ? (card?.segmentId ?? null) : null)
  const hint = analysis?.hints.find(({ key }) => key === card?.key)
  const isGone = card !== null && !hint?.entries
  useEffect(() => {
    if (isGone) store.setState({ card: null })
  }, [isGone, store])
  if (!card || !hint?.entries) return null
  return <Card key={`${card.segmentId} ${card.key}`} card={card} hint={hint} entries={hint.entries} />
}

type CardProps = {
  card: NonNullable<Parameters<typeof cardAnchor>[0]>
  hint: Hint
  entries: NonNullable<Hint['entries']>
}

/** Gives the card the keyboard, and remembers who had it. */
function takeFocus(card: RefObject<HTMLElement | null>, opener: RefObject<Element | null>) {
  if (!card.current || card.current.contains(document.activeElement)) return
  opener.current = document.activeElement
  card.current.focus()
}

function Card({ card, hint, entries }: CardProps) {
  const t = useT()
  const { store, terms, cardTiming } = useBench()
  const open = useOpenDialog()
  const place = useRef(new DOMRect())
  const anchor = useRef({
    getBoundingClientRect() {
      const element = cardAnchor(card)
      if (element) place.current = element.getBoundingClientRect()
      return place.current
    },
  })
  const content = useRef<HTMLDivElement>(null)
  const opener = useRef<Element>(null)
  const close = () => store.setState({ card: null })

  useEffect(() => {
    if (card.focus) takeFocus(content, opener)
  }, [card.focus])

  /** One that had the keyboard gives it back to where it came from. */
  const giveBack = (event: Event) => {
    event.preventDefault()
    const from = opener.current
    const isLost = document.activeElement === document.body
    if (isLost && from instanceof HTMLElement && from.isConnected) from.focus()
  }

  return (
    <Popover.Root open onOpenChange={(open) => !open && close()}>
      <Popover.Anchor virtualRef={anchor} />
      <Popover.Portal>
        <Popover.Content
          ref={content}
          aria-label={t('bench:card.label', { term: hint.text })}
          side="bottom"
          align="start"
          sideOffset={6}
          collisionPadding={12}
          onOpenAutoFocus={(event) => {
            event.preventDefault()
            if (card.focus) takeFocus(content, opener)
          }}
          onCloseAutoFocus={giveBack}
          onPointerEnter={cardTiming.stay}
          onPointerLeave={cardTiming.out}
          className="term-card"
          tabIndex={-1}
        >
          {entries.map(({ id }) => {
            const term = terms.get(id)
            return (
              term && (
                <section key={`${id} ${term.version}`}>
                  <TermEntryView term={term} />
                  <Button
                    size="small"
                    className="mt-2.5"
                    onClick={() => {
                      close()
                      open({ type: 'term', term })
                    }}
                  >
                    <Pencil className="size-3.5" aria-hidden />
                    {t('bench:card.edit')}
                  </Button>
                </section>
              )
            )
          })}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
