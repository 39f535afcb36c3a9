'use client'

import { createContext, useContext } from 'react'
import type { RemarkPlace } from '../state/remarks'
import type { Finding } from '@/lib/domain/finding'
import type { NewTermEntry, TermRecord } from '@/lib/domain/term-entry'

/** What opens over the bench, and what it is about. */
export type OpenDialog =
  | { type: 'palette' | 'keys' | 'export' | 'send-back' | 'link' | 'split' | 'ledger' | 'approve-all' }
  | { type: 'dismiss'; segmentId: string; finding: Finding }
  | { type: 'issue'; place: RemarkPlace }
  | { type: 'mend-all'; finding: Finding }
  /** An entry of the glossary to change, or a new one that begins with these words. */
  | { type: 'term'; term: TermRecord }
  | { type: 'term'; term: null; draft: Partial<Pick<NewTermEntry, 'source' | 'target'>> }

export const OpenDialogContext = createContext<(dialog: OpenDialog) => void>(() => {})

/** Opens a dialog over the bench. */
export function useOpenDialog(): (dialog: OpenDialog) => void {
  return useContext(OpenDialogContext)
}
