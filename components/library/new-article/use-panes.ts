'use client'

import type { JSONContent } from '@tiptap/core'
import { useState } from 'react'
import type { FormatMessage } from '@/lib/formats/message'
import { parseText } from '@/lib/formats/txt/parse-txt'
import { detectLanguage } from '@/lib/language/detect'
import type { Language } from '@/lib/language/language'
import { beginningOf } from './beginning-of'
import { emptyPane, type Pane, type Panes } from './pane'
import { readFile } from './read-file'
import { assignSides, languageOfName } from './side-of-file'

/** The French and the English of a new article, and all that can happen to them. */
export function usePanes(typed: Partial<Record<Language, JSONContent | null>>) {
  const [panes, setPanes] = useState<Panes>(() => ({
    fr: emptyPane('first', typed.fr),
    en: emptyPane('second', typed.en),
  }))

  function change(side: Language, patch: Partial<Pane>) {
    setPanes((current) => ({ ...current, [side]: { ...current[side], ...patch } }))
  }

  async function readInto(side: Language, file: File) {
    change(side, { reading: file.name, failure: null })
    const result = await readFile(file)
    if (result.ok) change(side, { reading: null, file: { ...result.value, name: file.name } })
    else change(side, { reading: null, failure: { name: file.name, error: result.error } })
  }

  async function readAndAssign(files: File[]) {
    change('fr', { reading: files[0]?.name ?? null, failure: null })
    change('en', { reading: files[1]?.name ?? null, failure: null })
    const read = await Promise.all(
      files.map(async (file) => {
        const result = await readFile(file)
        const language = result.ok ? detectLanguage(beginningOf(result.value.document)) : null
        return { name: file.name, language, result }
      }),
    )
    const sides = assignSides(read)
    for (const side of ['fr', 'en'] as const) {
      const one = sides[side]
      if (!one) change(side, { reading: null })
      else if (one.result.ok) change(side, { reading: null, file: { ...one.result.value, name: one.name } })
      else change(side, { reading: null, failure: { name: one.name, error: one.result.error } })
    }
  }

  return {
    panes,
    swap: () => setPanes(({ fr, en }) => ({ fr: en, en: fr })),
    type: (side: Language, typed: JSONContent) => change(side, { typed, failure: null }),
    removeFile: (side: Language) => change(side, { file: null }),
    /** Takes one or two files: into the pane that they fell on, else where they seem to belong. */
    async take(files: File[], side: Language | null): Promise<void> {
      const [first] = files
      if (!first) return
      if (files.length > 1) return readAndAssign(files.slice(0, 2))
      if (side) return readInto(side, first)
      const empty = !panes.fr.file && !panes.fr.typed && !panes.en.file && !panes.en.typed
      if (empty) return readAndAssign(files)
      return readInto(languageOfName(first.name) ?? (panes.fr.file || panes.fr.typed ? 'en' : 'fr'), first)
    },
    /** Takes a paste that is too long for an editor as if it were a file. */
    async takePaste(side: Language, name: string, html: string, text: string): Promise<void> {
      const { parseHtml } = await import('@/lib/formats/html/parse-html')
      const messages: FormatMessage[] = []
      const document = html ? parseHtml(html, messages) : parseText(text)
      change(side, { file: { document, name, messages }, failure: null })
    },
  }
}
