'use client'

import { createContext, useContext, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Glossary, GlossaryState } from './state/create-glossary'

const GlossaryContext = createContext<Glossary | null>(null)

export function GlossaryProvider({ glossary, children }: { glossary: Glossary; children: ReactNode }) {
  return <GlossaryContext value={glossary}>{children}</GlossaryContext>
}

/** The glossary that the component stands in. */
export function useGlossary(): Glossary {
  const glossary = useContext(GlossaryContext)
  if (!glossary) throw new Error('A component of the glossary page stands outside of it.')
  return glossary
}

/** A part of its state; the component renders again when that part changes. */
export function useGlossaryState<T>(select: (state: GlossaryState) => T): T {
  return useStore(useGlossary().store, select)
}
