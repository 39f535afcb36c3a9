'use client'

import {
  BookOpen,
  BookPlus,
  Bold,
  Check,
  CheckCheck,
  Copy,
  CornerUpLeft,
  Ellipsis,
  Flag,
  Italic,
  Link2,
  Merge,
  MessageSquarePlus,
  RotateCcw,
  Split,
  Undo2,
} from 'lucide-react'
import { memo, useId } from 'react'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { Menu, MenuItem, MenuSeparator } from '@/components/ui/menu'
import type { SegmentState } from '@/lib/domain/state'
import { useT } from '@/lib/i18n/use-t'
import type { Action } from '@/lib/review/transitions'
import type { Refusal } from '../state/review'
import type { CommandId } from '../keys/commands'
import { usePrintedKeys } from '../keys/use-keymap'

/** What can be done to the active segment, by hand; every one of these has a key. */
type SegmentActionsProps = {
  state: SegmentState
  words: boolean
  /** Why a step is not this person's to take. */
  refusals: Readonly<Partial<Record<Action, Refusal>>>
  run: (command: CommandId) => void
}

export const SegmentActions = memo(function SegmentActions({
  state,
  words,
  refusals,
  run,
}: SegmentActionsProps) {
  const t = useT()
  const keys = usePrintedKeys()
  const note = useId()
  const keepFocus = { onMouseDown: (event: React.MouseEvent) => event.preventDefault() }
  const item = (id: CommandId, picture: React.ReactNode, disabled = false) => (
    <MenuItem icon={picture} keys={keys(id)} onSelect={() => run(id)} disabled={disabled}>
      {t(`bench:command.${id}`)}
    </MenuItem>
  )
  return (
    <div className="flex flex-wrap items-center gap-1">
      {state === 'translated' ? (
        <Button
          look="primary"
          size="small"
          title={keys('approve')}
          disabled={refusals.approve !== undefined}
          aria-describedby={refusals.approve && note}
          onClick={() => run('approve')}
          {...keepFocus}
        >
          <CheckCheck className="size-4" aria-hidden />
          {t('bench:action.approve')}
        </Button>
      ) : state === 'approved' ? (
        <Button
          size="small"
          title={keys('reopen')}
          disabled={refusals.reopen !== undefined}
          onClick={() => run('reopen')}
          {...keepFocus}
        >
          <Undo2 className="size-4" aria-hidden />
          {t('bench:action.reopen')}
        </Button>
      ) : (
        <Button
          look="primary"
          size="small"
          title={keys('confirm')}
          disabled={!words || refusals.confirm !== undefined}
          onClick={() => run('confirm')}
          {...keepFocus}
        >
          <Check className="size-4" aria-hidden />
          {t('bench:action.confirm')}
        </Button>
      )}
      {state === 'translated' && !refusals['send-back'] && (
        <Button size="small" title={keys('sendBack')} onClick={() => run('sendBack')} {...keepFocus}>
          <CornerUpLeft className="size-4" aria-hidden />
          {t('bench:action.sendBack')}
        </Button>
      )}
      <span className="grow" />
      <Menu trigger={<IconButton label={t('bench:action.more')} icon={<Ellipsis aria-hidden />} />}>
        {item('bold', <Bold aria-hidden />)}
        {item('italic', <Italic aria-hidden />)}
        {item('link', <Link2 aria-hidden />)}
        <MenuSeparator />
        {item('addTerm', <BookPlus aria-hidden />)}
        {item('termCard', <BookOpen aria-hidden />)}
        <MenuSeparator />
        {item('comment', <MessageSquarePlus aria-hidden />)}
        {item('markIssue', <Flag aria-hidden />)}
        <MenuSeparator />
        {item('copySource', <Copy aria-hidden />)}
        {item('split', <Split aria-hidden />)}
        {item('merge', <Merge aria-hidden />)}
        <MenuSeparator />
        {item(
          'approve',
          <CheckCheck aria-hidden />,
          !words || state === 'approved' || refusals.approve !== undefined,
        )}
        {item(
          'reopen',
          <RotateCcw aria-hidden />,
          refusals.reopen !== undefined || (state !== 'translated' && state !== 'approved'),
        )}
        {item(
          'sendBack',
          <CornerUpLeft aria-hidden />,
          refusals['send-back'] !== undefined || (state !== 'translated' && state !== 'approved'),
        )}
      </Menu>
      {state === 'translated' && refusals.approve === 'four-eyes' && (
        <p id={note} className="w-full text-[0.8125rem] text-soft">
          {t('errors:four-eyes')}
        </p>
      )}
    </div>
  )
})
