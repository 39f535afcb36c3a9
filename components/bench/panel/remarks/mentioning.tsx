'use client'

import type { ReactNode } from 'react'
import { useMaybeSession } from '@/components/shell/session-provider'
import { findMentions } from '@/lib/review/find-mentions'

/** A text with the people it mentions marked. */
export function Mentioning({ text }: { text: string }): ReactNode {
  const people = useMaybeSession()?.people ?? []
  const pieces: ReactNode[] = []
  let done = 0
  for (const { from, to } of findMentions(text, people)) {
    pieces.push(
      text.slice(done, from),
      <strong key={from} className="font-medium text-accent">
        {text.slice(from, to)}
      </strong>,
    )
    done = to
  }
  return [...pieces, text.slice(done)]
}
