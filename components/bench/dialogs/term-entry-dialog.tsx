'use client'

import { useEffect, useState } from 'react'
import { TermDialog } from '@/components/glossary/edit/term-dialog'
import { GlossaryProvider } from '@/components/glossary/glossary-provider'
import { createGlossary } from '@/components/glossary/state/create-glossary'
import { request } from '@/components/shell/request'
import type { ProjectsAnswer } from '@/lib/domain/answers'
import type { NewTermEntry, TermRecord } from '@/lib/domain/term-entry'
import { useBench } from '../bench-provider'

type TermEntryDialogProps = {
  term: TermRecord | null
  draft?: Partial<Pick<NewTermEntry, 'source' | 'target'>>
  onClose: () => void
}

/** The glossary's own form over the bench; what it saves holds in the article at once. */
export function TermEntryDialog({ term, draft, onClose }: TermEntryDialogProps) {
  const bench = useBench()
  const { projectId } = bench.store.getState()
  const [glossary] = useState(() => {
    const terms = bench.terms.all()
    return createGlossary({ terms, total: terms.length, revision: bench.terms.revision(), projects: [] })
  })

  useEffect(() => glossary.listen(), [glossary])
  useEffect(() => {
    let gone = false
    void request<ProjectsAnswer>('GET', '/api/projects').then((answer) => {
      if (answer.ok && !gone) glossary.store.setState({ projects: answer.value.projects })
    })
    return () => {
      gone = true
    }
  }, [glossary])

  return (
    <GlossaryProvider glossary={glossary}>
      <TermDialog
        term={term}
        scope={projectId}
        draft={draft}
        onClose={onClose}
        onSave={async (entry, changed) => {
          const answer = await glossary.save(entry, changed, entry.source[0] ?? entry.target)
          if (!answer.ok) return answer.error
          await bench.terms.refresh()
          return null
        }}
      />
    </GlossaryProvider>
  )
}
