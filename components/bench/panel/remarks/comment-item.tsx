'use client'

import { PencilLine, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useMemberName } from '@/components/shell/session-provider'
import { IconButton } from '@/components/ui/icon-button'
import type { Comment } from '@/lib/domain/remark'
import { useT } from '@/lib/i18n/use-t'
import { useBenchState } from '../../bench-provider'
import { At } from './at'
import { Mentioning } from './mentioning'
import { Writing } from './writing'
import { useSendRemark } from './use-send-remark'

/** One comment, which its author edits in place. */
export function CommentItem({ comment }: { comment: Comment }) {
  const t = useT()
  const send = useSendRemark()
  const nameOf = useMemberName()
  const me = useBenchState((state) => state.me)
  const [edited, setEdited] = useState<string | null>(null)
  const { id: commentId, author, at, body, editedAt, deleted } = comment
  if (deleted) return <li className="text-sm text-soft italic">{t('bench:remarks.deleted')}</li>
  const own = author === me.id && me.allowed.includes('comment.write')

  async function save() {
    const body = edited?.trim() ?? ''
    if (body !== '' && (await send({ type: 'edit-comment', commentId, body }))) setEdited(null)
  }

  return (
    <li className="text-sm">
      <p className="flex items-center gap-1.5 text-xs text-soft">
        <span className="font-medium text-ink">{nameOf(author)}</span>
        <At time={at} />
        {editedAt !== null && <span>{t('bench:remarks.edited')}</span>}
        <span className="grow" />
        {own && (
          <IconButton
            label={t('bench:remarks.edit')}
            icon={<PencilLine aria-hidden />}
            onClick={() => setEdited(body)}
          />
        )}
        {(own || me.allowed.includes('comment.moderate')) && (
          <IconButton
            label={t('bench:remarks.delete', { name: nameOf(author) })}
            icon={<Trash2 aria-hidden />}
            onClick={() => void send({ type: 'delete-comment', commentId })}
          />
        )}
      </p>
      {edited === null ? (
        <p className="whitespace-pre-line [overflow-wrap:anywhere]">
          <Mentioning text={body} />
        </p>
      ) : (
        <Writing
          label={t('bench:remarks.edit')}
          value={edited}
          onChange={setEdited}
          onSend={() => void save()}
          onCancel={() => setEdited(null)}
          autoFocus
        />
      )}
    </li>
  )
}
