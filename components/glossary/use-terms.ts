'use client'

import { useState } from 'react'
import { request, type RequestError } from '@/components/shell/request'
import { useErrorText } from '@/components/shell/use-error-text'
import { useToast } from '@/components/ui/toaster'
import type { TermAnswer } from '@/lib/domain/answers'
import type { NewTermEntry, TermEntry } from '@/lib/domain/term-entry'
import { useT } from '@/lib/i18n/use-t'

const byMainForm = (a: TermEntry, b: TermEntry) => (a.source[0] ?? '').localeCompare(b.source[0] ?? '', 'fr')

/** The entries of the page in French alphabetical order, and what can be done to them. */
export function useTerms(fromServer: TermEntry[]) {
  const t = useT()
  const toast = useToast()
  const errorText = useErrorText()
  const [terms, setTerms] = useState(() => [...fromServer].sort(byMainForm))

  const put = (term: TermEntry) =>
    setTerms((current) => [...current.filter(({ id }) => id !== term.id), term].sort(byMainForm))

  return {
    terms,
    /** Adds the entry, or changes the one with that id; the failure where it did not work. */
    async save(entry: NewTermEntry, id: string | null): Promise<RequestError | null> {
      const result = id
        ? await request<TermAnswer>('PATCH', `/api/terms/${id}`, entry)
        : await request<TermAnswer>('POST', '/api/terms', entry)
      if (!result.ok) return result.error
      put(result.value.term)
      return null
    },
    async remove(term: TermEntry): Promise<boolean> {
      const gone = await request('DELETE', `/api/terms/${term.id}`)
      if (!gone.ok) {
        toast({ tone: 'error', text: errorText(gone.error) })
        return false
      }
      setTerms((current) => current.filter(({ id }) => id !== term.id))
      toast({
        text: t('glossary:deleted', { term: term.source[0] ?? term.target }),
        action: {
          label: t('common:undo'),
          run: async () => {
            const back = await request<TermAnswer>('PATCH', `/api/terms/${term.id}`, { deleted: false })
            if (back.ok) put(back.value.term)
            else toast({ tone: 'error', text: errorText(back.error) })
          },
        },
      })
      return true
    },
  }
}
