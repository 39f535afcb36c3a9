import { newTermEntrySchema, type NewTermEntry, type TermEntry } from '@/lib/domain/term-entry'

/** An entry as a form holds it: several forms are lines of one text. */
export type TermForm = Omit<NewTermEntry, 'source' | 'accepted' | 'forbidden'> &
  Record<'source' | 'accepted' | 'forbidden', string>

/** The form for an entry, or an empty one. */
export function formFromTerm(term: TermEntry | null): TermForm {
  return {
    source: term?.source.join('\n') ?? '',
    target: term?.target ?? '',
    accepted: term?.accepted.join('\n') ?? '',
    forbidden: term?.forbidden.join('\n') ?? '',
    kind: term?.kind ?? 'common',
    caseRule: term?.caseRule ?? 'initial',
    note: term?.note ?? '',
    status: term?.status ?? 'approved',
  }
}

const lines = (text: string) => [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean)

/** The entry that a form stands for, or the fields that keep it from being one. */
export function termFromForm(form: TermForm): { entry: NewTermEntry } | { wrong: Set<keyof TermForm> } {
  const parsed = newTermEntrySchema.safeParse({
    ...form,
    source: lines(form.source),
    accepted: lines(form.accepted),
    forbidden: lines(form.forbidden),
    note: form.note.trim(),
  })
  if (parsed.success) return { entry: parsed.data }
  return { wrong: new Set(parsed.error.issues.map((issue) => issue.path[0] as keyof TermForm)) }
}
