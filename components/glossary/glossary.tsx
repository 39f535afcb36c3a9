'use client'

import './glossary.css'

import { useEffect, useState } from 'react'
import type { TermsAnswer } from '@/lib/domain/answers'
import type { Project } from '@/lib/domain/project'
import { GlossaryProvider } from './glossary-provider'
import { GlossaryView } from './glossary-view'
import { createGlossary } from './state/create-glossary'

/** The desk's names and terms: the first of them with the page, the others as soon as it stands. */
export function Glossary(props: { first: TermsAnswer; projects: Project[]; now: number }) {
  const [glossary] = useState(() => createGlossary({ ...props.first, projects: props.projects }))
  useEffect(() => {
    void glossary.load()
    return glossary.listen()
  }, [glossary])
  return (
    <GlossaryProvider glossary={glossary}>
      <GlossaryView now={props.now} />
    </GlossaryProvider>
  )
}
