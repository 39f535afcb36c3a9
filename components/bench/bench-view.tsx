'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import { useSession } from '@/components/shell/session-provider'
import { useToast } from '@/components/ui/toaster'
import { useT } from '@/lib/i18n/use-t'
import './bench.css'
import { BenchProvider, useBench, useBenchState } from './bench-provider'
import { ApproveAllDialog } from './dialogs/approve-all-dialog'
import { CommandPalette } from './dialogs/command-palette'
import { DismissDialog } from './dialogs/dismiss-dialog'
import { ExportDialog } from './dialogs/export-dialog'
import { IssueDialog } from './dialogs/issue-dialog'
import { KeysDialog } from './dialogs/keys-dialog'
import { LinkDialog } from './dialogs/link-dialog'
import { MendAllDialog } from './dialogs/mend-all-dialog'
import { OpenDialogContext, type OpenDialog } from './dialogs/open-dialog'
import { SendBackDialog } from './dialogs/send-back-dialog'
import { SplitDialog } from './dialogs/split-dialog'
import { TermEntryDialog } from './dialogs/term-entry-dialog'
import { FindBar } from './find/find-bar'
import { SearchContext, type Search } from './find/use-hits'
import { BenchHeader } from './head/bench-header'
import { RefusalNotice } from './head/refusal-notice'
import { useKeyboard } from './keys/use-keyboard'
import { useKeymap } from './keys/use-keymap'
import { createRun } from './keys/run-command'
import { LedgerDialog } from './ledger/ledger-dialog'
import { SegmentPanel } from './panel/segment-panel'
import { SegmentList } from './rows/segment-list'
import { createBench } from './state/create-bench'
import { activate } from './state/navigation'
import { unsettleName } from './state/settle-name'
import { undo } from './state/undo'
import { activeSegment } from './state/words'
import { TermCard } from './terms/term-card'
import { usePickedSource } from './terms/use-picked-source'
import { useRefocus } from './use-refocus'
import type { BenchInput, BenchMessage } from './state/bench-state'

/** The bench of one article: the two texts, the panel of the active segment, and all that opens over them. */
export function BenchView({ input }: { input: Omit<BenchInput, 'me'> }) {
  const me = useSession()
  const router = useRouter()
  const [bench] = useState(() => createBench({ ...input, me }))
  const [dialog, setDialog] = useState<OpenDialog | null>(null)
  const [search, setSearch] = useState<Search | null>(null)
  const [replacing, setReplacing] = useState(false)
  const { keymap } = useKeymap()

  useEffect(() => bench.start(), [bench])

  const run = useMemo(
    () =>
      createRun(bench, {
        open: setDialog,
        leavePage: (address) => router.push(address),
        find: (replace) => {
          setReplacing(replace)
          const { from, to } = bench.editor.current?.selection() ?? { from: 0, to: 0 }
          const selected = from < to ? window.getSelection()?.toString() : undefined
          setSearch((now) => ({
            matchCase: now?.matchCase ?? false,
            wholeWords: now?.wholeWords ?? false,
            text: selected || now?.text || '',
            current: null,
          }))
        },
      }),
    [bench, router],
  )
  useKeyboard(keymap, run)
  usePickedSource(bench.store)
  useRefocus(bench, dialog !== null)

  const closeFind = () => {
    const current = search?.current
    setSearch(null)
    const id = current?.id ?? bench.store.getState().activeId
    if (id)
      activate(
        bench,
        id,
        current?.side === 'target' ? { from: current.from, to: current.from + search!.text.length } : 'end',
      )
  }
  return (
    <BenchProvider bench={bench}>
      <SearchContext value={search}>
        <OpenDialogContext value={setDialog}>
          <div className="bench">
            <BenchHeader run={run} />
            {search && (
              <FindBar search={search} onSearch={setSearch} replacing={replacing} onClose={closeFind} />
            )}
            <BenchMessages />
            <RefusalNotice />
            <main id="content" className="bench-main">
              <ListOrNothing />
              <PanelUnlessReading run={run} />
            </main>
          </div>
          <TermCard />
          {dialog && <OpenedDialog dialog={dialog} run={run} onClose={() => setDialog(null)} />}
        </OpenDialogContext>
      </SearchContext>
    </BenchProvider>
  )
}

type OpenedDialogProps = { dialog: OpenDialog; run: ReturnType<typeof createRun>; onClose: () => void }

function OpenedDialog({ dialog, run, onClose }: OpenedDialogProps) {
  const bench = useBench()
  const active = activeSegment(bench)
  if (dialog.type === 'term') return <TermEntryDialog {...dialog} onClose={onClose} />
  if (dialog.type === 'dismiss') return <DismissDialog {...dialog} onClose={onClose} />
  if (dialog.type === 'issue') return <IssueDialog {...dialog} onClose={onClose} />
  if (dialog.type === 'mend-all') return <MendAllDialog {...dialog} onClose={onClose} />
  if (dialog.type === 'ledger') return <LedgerDialog onClose={onClose} />
  if (dialog.type === 'palette') return <CommandPalette onClose={onClose} run={run} />
  if (dialog.type === 'keys') return <KeysDialog onClose={onClose} />
  if (dialog.type === 'export') return <ExportDialog onClose={onClose} />
  if (dialog.type === 'send-back') return <SendBackDialog onClose={onClose} />
  if (dialog.type === 'approve-all') return <ApproveAllDialog onClose={onClose} />
  if (dialog.type === 'link') return <LinkDialog onClose={onClose} />
  return active && <SplitDialog segment={active} onClose={onClose} />
}

function PanelUnlessReading({ run }: { run: ReturnType<typeof createRun> }) {
  const view = useBenchState((state) => state.view)
  return view === 'both' ? <SegmentPanel run={run} /> : null
}

function ListOrNothing() {
  const t = useT()
  const nothing = useBenchState((state) => state.filtered !== null && state.filtered.length === 0)
  const filter = useBenchState((state) => state.filter)
  if (!nothing) return <SegmentList />
  return (
    <div className="segment-scroller grid place-items-center">
      <p className="px-6 text-center text-soft">
        {filter === 'all' ? '' : t(`bench:filter.nothing.${filter}`)}
      </p>
    </div>
  )
}

/** What the bench says in passing, in the person's language. */
function BenchMessages() {
  const t = useT()
  const toast = useToast()
  const message = useBenchState((state) => state.message)
  const bench = useBench()
  const say = useEffectEvent((message: BenchMessage) => {
    if ('error' in message)
      return toast({ tone: 'error', text: t(`errors:${message.error}`, { limit: '', ...message.values }) })
    if (message.say === 'replaced') return toast({ text: t('bench:find.replaced', { count: message.count }) })
    if (message.say === 'mended') return toast({ text: t('bench:mendAll.done', { count: message.count }) })
    if (message.say === 'noName') return toast({ text: t('bench:ledger.noName') })
    if (message.say === 'settled') {
      const { name, target, operationId } = message
      const takeBack = () => void unsettleName(bench, operationId)
      return toast({
        text: t('bench:ledger.settled', { name, target }),
        action: { label: t('common:undo'), run: takeBack },
      })
    }
    if (message.say === 'noTerm') return toast({ text: t('bench:card.none') })
    const step = bench.store.getState().history.done.at(-1)
    const takeBack = () => bench.store.getState().history.done.at(-1) === step && void undo(bench)
    toast({ text: t('bench:dismiss.done'), action: { label: t('common:undo'), run: takeBack } })
  })
  useEffect(() => {
    if (message) say(message)
  }, [message])
  return null
}
