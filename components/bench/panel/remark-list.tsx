'use client'

import { Check, Flag, MessageSquarePlus, PencilLine, RotateCcw, Trash2, X } from 'lucide-react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useMaybeSession, useMemberName } from '@/components/shell/session-provider'
import { useDateFormat } from '@/components/shell/use-date-format'
import { useErrorText } from '@/components/shell/use-error-text'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { useToast } from '@/components/ui/toaster'
import { newId } from '@/lib/domain/new-id'
import type { Annotation, Comment, RemarkChange, Thread } from '@/lib/domain/remark'
import { findMentions } from '@/lib/review/find-mentions'
import { useT } from '@/lib/i18n/use-t'
import { useBench, useBenchState } from '../bench-provider'
import { usePrintedKeys } from '../keys/use-keymap'
import { activate } from '../state/navigation'
import {
  beginComment,
  dropDraft,
  keepDraft,
  openingOf,
  remarksOf,
  sendRemark,
  type RemarkDraft,
} from '../state/remarks'
import type { CommandId } from '../keys/commands'
import { MentionField } from './mention-field'

type RemarkListProps = { segmentId: string; run: (command: CommandId) => void }

/** Says something and tells what became of it; true once it stands. */
function useSendRemark(): (change: RemarkChange) => Promise<boolean> {
  const bench = useBench()
  const toast = useToast()
  const errorText = useErrorText()
  return async (change) => {
    const error = await sendRemark(bench, change)
    if (error) toast({ tone: 'error', text: errorText(error) })
    return error === null
  }
}

/** What is said of the active segment: comments in their threads, and issues of quality. */
export function RemarkList({ segmentId, run }: RemarkListProps) {
  const t = useT()
  const keys = usePrintedKeys()
  const { threads, annotations } = useBenchState((state) => remarksOf(state, segmentId))
  const mayWrite = useBenchState((state) => state.me.allowed.includes('comment.write'))
  const mayMark = useBenchState((state) => state.me.allowed.includes('annotation.mark'))
  const [resolvedShown, setResolvedShown] = useState(false)
  const open = threads.filter(({ resolvedAt }) => resolvedAt === null)
  const resolved = threads.filter(({ resolvedAt }) => resolvedAt !== null)
  return (
    <>
      {open.length + annotations.length === 0 && (
        <p className="mb-4 text-sm text-soft">{t('bench:remarks.none', { keys: keys('comment') })}</p>
      )}
      <ul>
        {open.map((thread) => (
          <ThreadItem key={thread.id} thread={thread} />
        ))}
      </ul>
      {mayWrite && <Composer key={segmentId} segmentId={segmentId} />}
      {resolved.length > 0 && (
        <div className="mt-3">
          <Button
            size="small"
            look="quiet"
            className="-ml-2"
            aria-expanded={resolvedShown}
            onClick={() => setResolvedShown(!resolvedShown)}
          >
            {t('bench:remarks.resolvedCount', { count: resolved.length })}
          </Button>
          {resolvedShown && (
            <ul>
              {resolved.map((thread) => (
                <ThreadItem key={thread.id} thread={thread} />
              ))}
            </ul>
          )}
        </div>
      )}
      {(annotations.length > 0 || mayMark) && (
        <section className="mt-5">
          <h3 className="mb-1 text-xs font-semibold text-soft">{t('bench:remarks.issues')}</h3>
          <ul>
            {annotations.map((annotation) => (
              <IssueItem key={annotation.id} annotation={annotation} mayRemove={mayMark} />
            ))}
          </ul>
          {mayMark && (
            <Button size="small" className="mt-2" title={keys('markIssue')} onClick={() => run('markIssue')}>
              <Flag className="size-4" aria-hidden />
              {t('bench:command.markIssue')}
            </Button>
          )}
        </section>
      )}
    </>
  )
}

/** The words that something is about; said so where they do not stand there any more. */
function Quote({ quote, lost, lang }: { quote: string; lost: boolean; lang: string }) {
  const t = useT()
  if (quote === '') return null
  return (
    <p className="mb-1 border-l-2 border-accent/60 pl-2 font-serif text-[0.9375rem]">
      <q lang={lang} className={lost ? 'text-soft line-through' : undefined}>
        {quote}
      </q>
      {lost && <span className="ml-1 font-sans text-xs text-soft">{t('bench:remarks.wordsGone')}</span>}
    </p>
  )
}

function At({ time }: { time: number }) {
  const format = useDateFormat({ dateStyle: 'medium', timeStyle: 'short' })
  return <time dateTime={new Date(time).toISOString()}>{format(time)}</time>
}

function ThreadItem({ thread }: { thread: Thread }) {
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

function CommentItem({ comment }: { comment: Comment }) {
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

function Mentioning({ text }: { text: string }): ReactNode {
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

type WritingProps = {
  label: string
  value: string
  onChange: (value: string) => void
  onSend: () => void
  onCancel: () => void
  autoFocus?: boolean
}

function Writing({ label, value, onChange, onSend, onCancel, autoFocus }: WritingProps) {
  const t = useT()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (autoFocus) field.current?.focus()
  }, [autoFocus])
  return (
    <>
      <MentionField
        ref={field}
        label={label}
        value={value}
        onChange={onChange}
        onSend={onSend}
        onLeave={onCancel}
      />
      <div className="mt-1.5 flex gap-1.5">
        <Button size="small" look="primary" disabled={value.trim() === ''} onClick={onSend}>
          {t('bench:remarks.send')}
        </Button>
        <Button size="small" look="quiet" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
      </div>
    </>
  )
}

/** Begins a thread, on the words that were chosen when it was asked for; what is written stays until it is sent or given up. */
function Composer({ segmentId }: { segmentId: string }) {
  const t = useT()
  const bench = useBench()
  const send = useSendRemark()
  const keys = usePrintedKeys()
  const draft = useBenchState((state) => state.remarkDrafts.get(segmentId))
  const close = () => {
    dropDraft(bench, segmentId)
    activate(bench, segmentId, bench.editor.current?.selection() ?? 'end')
  }

  async function post({ place, body }: RemarkDraft) {
    if (body.trim() !== '' && (await send(openingOf(place, body.trim())))) close()
  }

  if (!draft)
    return (
      <Button
        size="small"
        title={keys('comment')}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => beginComment(bench)}
      >
        <MessageSquarePlus className="size-4" aria-hidden />
        {t('bench:command.comment')}
      </Button>
    )
  const { place } = draft
  return (
    <div>
      {place.quote !== '' && (
        <span className="flex items-start justify-between gap-2">
          <Quote quote={place.quote} lost={false} lang={place.side === 'source' ? 'fr' : 'en'} />
          <IconButton
            label={t('bench:remarks.wholeSegment')}
            icon={<X aria-hidden />}
            onClick={() => keepDraft(bench, { ...draft, place: { ...place, anchor: null, quote: '' } })}
          />
        </span>
      )}
      <Writing
        label={t(place.quote === '' ? 'bench:remarks.onSegment' : 'bench:remarks.onWords')}
        value={draft.body}
        onChange={(body) => keepDraft(bench, { ...draft, body })}
        onSend={() => void post(draft)}
        onCancel={close}
        autoFocus
      />
    </div>
  )
}

function IssueItem({ annotation, mayRemove }: { annotation: Annotation; mayRemove: boolean }) {
  const t = useT()
  const send = useSendRemark()
  const nameOf = useMemberName()
  const { id: annotationId, anchor, quote, category, severity, note, author, at } = annotation
  return (
    <li className="mb-2 border-b border-line pb-2 text-sm">
      <Quote quote={quote} lost={anchor === null} lang="en" />
      <p className="flex items-start gap-1.5">
        <span className="min-w-0 grow">
          <span className="font-medium">{t(`bench:issue.${category}`)}</span>
          <span className={severity === 'neutral' ? 'text-soft' : 'text-broken'}>
            {' '}
            · {t(`bench:severity.${severity}`)}
          </span>
          <span className="block text-xs text-soft">
            {nameOf(author)} · <At time={at} />
          </span>
        </span>
        {mayRemove && (
          <IconButton
            label={t('bench:remarks.removeIssue', { category: t(`bench:issue.${category}`) })}
            icon={<Trash2 aria-hidden />}
            onClick={() => void send({ type: 'unmark', annotationId })}
          />
        )}
      </p>
      {note && <p className="mt-0.5 whitespace-pre-line text-soft [overflow-wrap:anywhere]">{note}</p>}
    </li>
  )
}
