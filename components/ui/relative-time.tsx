'use client'

import { useInBrowser } from './use-in-browser'

const steps = [
  ['year', 31_536_000_000],
  ['month', 2_592_000_000],
  ['week', 604_800_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

const formats = new Map<string, Intl.RelativeTimeFormat>()

/** Made once a language: a long list asks for it with every row. */
function formatOf(language: string): Intl.RelativeTimeFormat {
  const known = formats.get(language) ?? new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  formats.set(language, known)
  return known
}

/** "2 hours ago" in a language; both times are milliseconds since 1970. */
export function relativeTime(time: number, now: number, language: string): string {
  const words = formatOf(language)
  const past = Math.max(0, now - time)
  const step = steps.find(([, length]) => past >= length)
  return step ? words.format(-Math.floor(past / step[1]), step[0]) : words.format(0, 'second')
}

/** How long ago something was, with the exact date for whoever rests on it; `now` is the moment that the page was made. */
export function RelativeTime({ time, now, language }: { time: number; now: number; language: string }) {
  const inBrowser = useInBrowser()
  const exact = inBrowser
    ? new Date(time).toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' })
    : undefined
  return (
    <time dateTime={new Date(time).toISOString()} title={exact}>
      {relativeTime(time, now, language)}
    </time>
  )
}
