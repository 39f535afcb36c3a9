'use client'

import { useInBrowser } from './use-in-browser'

/**
 * Says times (milliseconds since 1970) in a language and in the time zone of whoever reads: nothing while the server renders,
 * which does not know it.
 */
export function useDateText(language: string, options: Intl.DateTimeFormatOptions): (time: number) => string {
  const inBrowser = useInBrowser()
  const format = new Intl.DateTimeFormat(language, options)
  return (time) => (inBrowser ? format.format(time) : '')
}
