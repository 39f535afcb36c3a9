import type { BenchState } from '../state/bench-state'

/** What a card can stand at: a term in the French, or its hint in the panel. */
export function cardAnchor({ segmentId, key, at }: NonNullable<BenchState['card']>): HTMLElement | null {
  const within = at === 'text' ? `[data-segment="${segmentId}"] .segment-source` : '.panel'
  return document.querySelector<HTMLElement>(`${within} [data-term-hint="${key}"]`)
}

/** The term that a pointer or the focus is on, inside a segment's French or the panel. */
export function termAt(target: EventTarget): string | undefined {
  return target instanceof Element
    ? target.closest<HTMLElement>('[data-term-hint]')?.dataset.termHint
    : undefined
}
