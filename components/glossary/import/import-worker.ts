import { EtabliError } from '@/lib/domain/errors'
import type { NewTermEntry } from '@/lib/domain/term-entry'
import { decodeText } from '@/lib/formats/decode-text'
import { isBinary } from '@/lib/formats/sniff'
import { readTermFile } from '@/lib/termbase/exchange/read-term-file'
import type { TermFile } from '@/lib/termbase/exchange/term-file'
import type { ImportOrder, ImportReply, TableLayout } from './import-messages'
import { planRows } from './plan-rows'
import { sendImport } from './send-import'

/** The worker's side of the line to the page. */
const page = globalThis as unknown as {
  postMessage(reply: ImportReply): void
  onmessage: (event: { data: ImportOrder }) => void
}

let name = ''
let text = ''
let file: TermFile | null = null
let planned: NewTermEntry[] = []
/** What the plan leaves out already, so that the result speaks of every good row. */
let leftOut = { unchanged: 0, skipped: 0 }

function progress(share: number) {
  page.postMessage({ what: 'progress', share })
}

function read(layout?: TableLayout) {
  let told = 0
  file = readTermFile(text, {
    name,
    ...layout,
    onProgress(share) {
      if (share - told < 0.01) return
      told = share
      progress(share)
    },
  })
  const { format, columns, hasHeader, rows, ignoredLanguages, problems, entries } = file
  page.postMessage({
    what: 'read',
    summary: { format, columns, hasHeader, rows, ignoredLanguages, problems, good: entries.length },
  })
}

async function obey(order: ImportOrder): Promise<void> {
  if (order.do === 'open') {
    name = order.file.name
    const bytes = new Uint8Array(await order.file.arrayBuffer())
    if (isBinary(bytes)) throw new EtabliError('file-binary', { name })
    text = decodeText(bytes).text
    return read()
  }
  if (order.do === 'read') return read(order)
  if (order.do === 'plan') {
    if (!file) return
    const plan = planRows(order.existing, file, order.policy)
    planned = plan.entries
    const { unchanged, skipped } = plan.preview
    leftOut = { unchanged: unchanged.count, skipped: skipped.count }
    return page.postMessage({ what: 'planned', id: order.id, preview: plan.preview })
  }
  const { origin, projectId, policy } = order
  const result = await sendImport(origin, { projectId, policy, entries: planned }, progress)
  if (!result.ok) return page.postMessage({ what: 'failed', error: result.error })
  const answer = {
    ...result.value,
    unchanged: result.value.unchanged + leftOut.unchanged,
    skipped: result.value.skipped + leftOut.skipped,
  }
  page.postMessage({ what: 'written', answer })
}

page.onmessage = ({ data }) => {
  obey(data).catch((error: unknown) => {
    const { id, values } =
      error instanceof EtabliError ? error : { id: 'file-unreadable' as const, values: {} }
    page.postMessage({ what: 'failed', error: { id, values } })
  })
}
