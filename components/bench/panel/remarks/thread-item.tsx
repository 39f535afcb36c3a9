'use client'

import { Check, RotateCcw } from 'lucide-react'
import { useState } from 'react'
import { useMemberName } from '@/components/shell/session-provider'
import { Button } from '@/components/ui/button'
import { newId } from '@/lib/domain/new-id'
import type { Thread } from '@/lib/domain/remark'
import { useT } from '@/lib/i18n/use-t'
import { useBenchState } from '../../bench-provider'
import { Quote } from './quote'
import { CommentItem } from './comment-item'
import { Writing } from './writing'
import { useSendRemark } from './use-send-remark'

/** A thread with its comments, an answer to it, and resolving. */
export function ThreadItem({ thread }: { thread: Thread }) {
  const t = useT()
  const send = useSendRemark()
  const nameOf = useMemberName()
  const mayWrite = useBenchState((state) => state.me.allowed.includes('comment.write'))
  const [reply, setReply] = useState<string | null>(null)
  const { id: threadId, side, anchor, quote, comments, resolvedBy } = thread

  async function answer() {
    const body = reply?.trim() ?? ''
    if (body !== '' && (await send({ type: 'comment', threadId, commentId: newId(), body }))) setReply(null)
  }

  return (
    <li className="mb-3 border-b border-line pb-3">
      <Quote quote={quote} lost={anchor === null} lang={side === 'source' ? 'fr' : 'en'} />
      <ul className="flex flex-col gap-2">
        {comments
          .filter((comment, index) => !comment.deleted || index === 0)
          .map((comment) => (
            <CommentItem key={comment.id} comment={comment} />
          ))}
      </ul>
      {resolvedBy !== null && (
        <p className="mt-1 text-xs text-soft">
          {t('bench:remarks.resolvedBy', { name: nameOf(resolvedBy) })}
        </p>
      )}
      {mayWrite && (
        <div className="mt-1.5">
          {reply === null ? (
            <span className="flex gap-1">
              <Button size="small" look="quiet" className="-ml-2" onClick={() => setReply('')}>
                {t('bench:remarks.reply')}
              </Button>
              <Button
                size="small"
                look="quiet"
                onClick={() => void send({ type: 'resolve', threadId, resolved: resolvedBy === null })}
              >
                {resolvedBy === null ? (
                  <Check className="size-4" aria-hidden />
                ) : (
                  <RotateCcw className="size-4" aria-hidden />
                )}
                {t(resolvedBy === null ? 'bench:remarks.resolve' : 'bench:remarks.reopen')}
              </Button>
            </span>
          ) : (
            <Writing
              label={t('bench:remarks.replyLabel')}
              value={reply}
              onChange={setReply}
              onSend={() => void answer()}
              onCancel={() => setReply(null)}
              autoFocus
            />
          )}
        </div>
      )}
    </li>
  )
}
