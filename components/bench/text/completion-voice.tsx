'use client'

import type { Editor } from '@tiptap/core'
import { useEffect, useEffectEvent, useRef } from 'react'
import { shownCompletion } from '@/lib/editor/completion'
import { useT } from '@/lib/i18n/use-t'

/** What is offered is read out when a person has rested for this many milliseconds, not at every letter. */
const rest = 600

/** Says politely, to who does not see them, which words are offered behind the cursor. */
export function CompletionVoice({ editor }: { editor: Editor }) {
  const t = useT()
  const status = useRef<HTMLParagraphElement>(null)
  const words = useEffectEvent((): string => {
    const shown = shownCompletion(editor.state)
    if (!shown) return ''
    const { text, place, count } = shown
    return count > 1
      ? t('bench:completion.several', { text, place, count })
      : t('bench:completion.one', { text })
  })

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const say = () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        if (status.current) status.current.textContent = words()
      }, rest)
    }
    editor.on('transaction', say)
    return () => {
      clearTimeout(timer)
      editor.off('transaction', say)
    }
  }, [editor])

  return <p ref={status} role="status" className="sr-only" />
}
