'use client'

import { MessageSquarePlus, X } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { useT } from '@/lib/i18n/use-t'
import { useBench, useBenchState } from '../../bench-provider'
import { usePrintedKeys } from '../../keys/use-keymap'
import { activate } from '../../state/navigation'
import { beginComment, dropDraft, keepDraft, openingOf, type RemarkDraft } from '../../state/remarks'
import { Quote } from './quote'
import { Writing } from './writing'
import { useSendRemark } from './use-send-remark'

/** Begins a thread, on the words that were chosen when it was asked for; what is written stays until it is sent or given up. */
export function Composer({ segmentId }: { segmentId: string }) {
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
