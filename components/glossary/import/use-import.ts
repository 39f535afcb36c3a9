'use client'

import { useEffect, useRef, useState } from 'react'
import type { RequestError } from '@/components/shell/request'
import type { TermImportAnswer } from '@/lib/domain/answers'
import type { ImportPolicy, TermRecord } from '@/lib/domain/term-entry'
import { useGlossaryState } from '../glossary-provider'
import type { FileSummary, ImportOrder, ImportReply, Preview, TableLayout } from './import-messages'

export type ImportState =
  | { step: 'choose' }
  | { step: 'reading'; name: string; share: number }
  | { step: 'review'; name: string; summary: FileSummary }
  | { step: 'writing'; name: string; summary: FileSummary; share: number }
  | { step: 'written'; name: string; answer: TermImportAnswer }

/** The largest file that is read, in bytes. */
const maxBytes = 50 * 1024 * 1024

/**
 * A glossary file on its way in. The worker reads it, holds its entries and sends them, so that the page stays quick and
 * an end of the worker is an end of the import.
 */
export function useImport(onWritten: (answer: TermImportAnswer) => void) {
  const rows = useGlossaryState((state) => state.rows)
  const worker = useRef<Worker | null>(null)
  const [state, setState] = useState<ImportState>({ step: 'choose' })
  const [failure, setFailure] = useState<RequestError | null>(null)
  const [preview, setPreview] = useState<Preview | null>(null)
  const [rereading, setRereading] = useState(false)
  const [projectId, setProjectId] = useState<string | null>(null)
  const [policy, setPolicy] = useState<ImportPolicy>('skip')
  const asked = useRef(0)

  const order = (message: ImportOrder) => worker.current?.postMessage(message)

  function hear(reply: ImportReply) {
    if (reply.what === 'progress')
      setState((now) =>
        now.step === 'reading' || now.step === 'writing' ? { ...now, share: reply.share } : now,
      )
    else if (reply.what === 'read') {
      setRereading(false)
      setState((now) =>
        now.step === 'choose' ? now : { step: 'review', name: now.name, summary: reply.summary },
      )
    } else if (reply.what === 'planned') {
      if (reply.id === asked.current) setPreview(reply.preview)
    } else if (reply.what === 'written') {
      setState((now) =>
        now.step === 'choose' ? now : { step: 'written', name: now.name, answer: reply.answer },
      )
      onWritten(reply.answer)
    } else {
      setFailure(reply.error)
      setRereading(false)
      setState((now) =>
        now.step === 'writing'
          ? { step: 'review', name: now.name, summary: now.summary }
          : { step: 'choose' },
      )
    }
  }

  function stop() {
    worker.current?.terminate()
    worker.current = null
  }
  useEffect(() => stop, [])

  const summary = state.step === 'review' ? state.summary : null
  useEffect(() => {
    if (!summary) return
    const existing: TermRecord[] = []
    for (const { term } of rows.values()) if (term.projectId === projectId) existing.push(term)
    asked.current += 1
    worker.current?.postMessage({ do: 'plan', id: asked.current, existing, policy } satisfies ImportOrder)
  }, [summary, rows, projectId, policy])

  return {
    state,
    failure,
    preview,
    rereading,
    projectId,
    setProjectId,
    policy,
    setPolicy,
    open(file: File) {
      stop()
      setFailure(null)
      setPreview(null)
      setState({ step: 'choose' })
      if (file.size === 0) return setFailure({ id: 'file-empty', values: { name: file.name } })
      if (file.size > maxBytes)
        return setFailure({ id: 'file-too-large', values: { limit: maxBytes / 1024 / 1024 } })
      const started = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' })
      started.onmessage = ({ data }: MessageEvent<ImportReply>) => {
        if (worker.current === started) hear(data)
      }
      started.onerror = () => {
        if (worker.current === started) hear({ what: 'failed', error: { id: 'internal', values: {} } })
      }
      worker.current = started
      setState({ step: 'reading', name: file.name, share: 0 })
      order({ do: 'open', file })
    },
    layOut(layout: TableLayout) {
      setRereading(true)
      order({ do: 'read', ...layout })
    },
    write() {
      if (state.step !== 'review') return
      setFailure(null)
      setState({ ...state, step: 'writing', share: 0 })
      order({ do: 'write', origin: window.location.origin, projectId, policy })
    },
    /** Ends whatever is going on; the server drops what it has not finished. */
    stop() {
      stop()
      setState({ step: 'choose' })
    },
  }
}
