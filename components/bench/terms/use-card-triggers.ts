'use client'

import { useMemo, type FocusEvent, type PointerEvent } from 'react'
import { useBench } from '../bench-provider'
import { termAt } from './card-place'

/** What a container of terms listens to so that each shows its card: one set of listeners, however many terms there are. */
export function useCardTriggers(at: 'text' | 'panel', segmentId?: string) {
  const { cardTiming } = useBench()
  return useMemo(() => {
    const come = (event: PointerEvent | FocusEvent) => {
      const key = termAt(event.target)
      const row = (event.target as Element).closest<HTMLElement>('[data-segment]')
      const segment = segmentId ?? row?.dataset.segment
      if (key !== undefined && segment !== undefined) cardTiming.over({ segmentId: segment, key, at })
    }
    const go = (event: PointerEvent | FocusEvent) => {
      if (termAt(event.target) !== undefined) cardTiming.out()
    }
    return {
      onPointerOver: (event: PointerEvent) => event.pointerType !== 'touch' && come(event),
      onPointerOut: (event: PointerEvent) => event.pointerType !== 'touch' && go(event),
      onFocus: come,
      onBlur: go,
    }
  }, [cardTiming, at, segmentId])
}
