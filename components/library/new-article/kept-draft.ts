import type { JSONContent } from '@tiptap/core'
import { z } from 'zod'

const key = 'etabli.new-article'

const keptDraftSchema = z.object({
  fr: z.custom<JSONContent>().nullable(),
  en: z.custom<JSONContent>().nullable(),
  title: z.string().nullable(),
})

/** What was typed for an article that is not made yet. */
export type KeptDraft = z.infer<typeof keptDraftSchema>

/** Keeps the draft in this tab, so that a reload loses nothing; null forgets it. */
export function keepDraft(draft: KeptDraft | null): void {
  try {
    if (draft) sessionStorage.setItem(key, JSON.stringify(draft))
    else sessionStorage.removeItem(key)
  } catch {
    // A browser without storage, or with a full one, keeps the page as it is.
  }
}

/** The draft of this tab, null where there is none. */
export function readDraft(): KeptDraft | null {
  try {
    const kept = keptDraftSchema.safeParse(JSON.parse(sessionStorage.getItem(key) ?? 'null'))
    return kept.success ? kept.data : null
  } catch {
    return null
  }
}
