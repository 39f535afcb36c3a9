import { useSyncExternalStore } from 'react'
import { useUiLanguage } from '@/lib/i18n/use-t'

const never = () => () => {}

/**
 * Writes moments in the interface's language and the browser's time zone. The server knows no time zone but its own: what
 * it renders has no dates, and the browser fills them in.
 */
export function useDateFormat(options: Intl.DateTimeFormatOptions): (time: number) => string {
  const language = useUiLanguage()
  const inBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  if (!inBrowser) return () => ''
  const format = new Intl.DateTimeFormat(language, options)
  return (time) => format.format(time)
}
