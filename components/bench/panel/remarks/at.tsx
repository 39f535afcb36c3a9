'use client'

import { useDateFormat } from '@/components/shell/use-date-format'

/** When something was said, in the words of the interface. */
export function At({ time }: { time: number }) {
  const format = useDateFormat({ dateStyle: 'medium', timeStyle: 'short' })
  return <time dateTime={new Date(time).toISOString()}>{format(time)}</time>
}
