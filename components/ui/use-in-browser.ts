import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** False while the server renders and while the browser takes its page over, then true: for what only the browser knows. */
export function useInBrowser(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
