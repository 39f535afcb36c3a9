import type { BenchState, BenchStore } from './bench-state'

/** A card opens when the pointer has rested for this many milliseconds, and closes when it has been away for the second figure. */
const openAfter = 450
const closeAfter = 300

type Place = Omit<NonNullable<BenchState['card']>, 'focus'>

export type CardTiming = {
  /** The pointer or the focus has come onto a term. */
  over(place: Place): void
  /** It has left the term or its card. */
  out(): void
  /** It is on the card. */
  stay(): void
}

/** Opens and closes the card of a term as the pointer comes and goes; one that has the keyboard stays. */
export function createCardTiming(store: BenchStore): CardTiming {
  let timer: ReturnType<typeof setTimeout> | undefined
  const later = (act: () => void, wait: number) => {
    clearTimeout(timer)
    timer = setTimeout(act, wait)
  }
  const isOpen = ({ segmentId, key }: Place) => {
    const { card } = store.getState()
    return card?.segmentId === segmentId && card.key === key
  }
  return {
    over(place) {
      if (isOpen(place)) return clearTimeout(timer)
      later(
        () => store.getState().card?.focus || store.setState({ card: { ...place, focus: false } }),
        openAfter,
      )
    },
    out() {
      later(() => !store.getState().card?.focus && store.setState({ card: null }), closeAfter)
    },
    stay: () => clearTimeout(timer),
  }
}
