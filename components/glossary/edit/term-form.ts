import { newTermRecordSchema, type NewTermRecord } from '@/lib/domain/term-entry'

/** An entry as a form holds it: several forms are lines of one text. */
export type TermForm = Omit<NewTermRecord, 'source' | 'accepted' | 'forbidden'> &
  Record<'source' | 'accepted' | 'forbidden', string>

/** The fields in the order in which they are shown. */
export const termFields = [
  'source',
  'target',
  'accepted',
  'forbidden',
  'kind',
  'caseRule',
  'status',
  'projectId',
  'note',
] as const satisfies readonly (keyof TermForm)[]
export type TermField = (typeof termFields)[number]

/** The form for an entry, or an empty one. */
export function formFromTerm(term: NewTermRecord | null): TermForm {
  return {
    source: term?.source.join('\n') ?? '',
    target: term?.target ?? '',
    accepted: term?.accepted.join('\n') ?? '',
    forbidden: term?.forbidden.join('\n') ?? '',
    kind: term?.kind ?? 'common',
    caseRule: term?.caseRule ?? 'initial',
    note: term?.note ?? '',
    status: term?.status ?? 'approved',
    projectId: term?.projectId ?? null,
  }
}

const lines = (text: string) => [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean)

/** The entry that a form stands for, or the fields that keep it from being one. */
export function termFromForm(form: TermForm): { entry: NewTermRecord } | { wrong: Set<TermField> } {
  const parsed = newTermRecordSchema.safeParse({
    ...form,
    source: lines(form.source),
    accepted: lines(form.accepted),
    forbidden: lines(form.forbidden),
    note: form.note.trim(),
  })
  if (parsed.success) return { entry: parsed.data }
  return { wrong: new Set(parsed.error.issues.map((issue) => issue.path[0] as TermField)) }
}

/** The fields in which two forms differ. */
export function changedFields(before: TermForm, after: TermForm): TermField[] {
  return termFields.filter((field) => before[field] !== after[field])
}

/**
 * What two people made of one form. A field that only one of them changed is taken over; where both did, `mine` stands
 * in the form and the field is among the `contested`.
 */
export function mergeForms(
  base: TermForm,
  mine: TermForm,
  theirs: TermForm,
): { form: TermForm; taken: TermField[]; contested: TermField[] } {
  const ours = new Set(changedFields(base, mine))
  const changed = changedFields(base, theirs).filter((field) => mine[field] !== theirs[field])
  const taken = changed.filter((field) => !ours.has(field))
  const form = { ...mine, ...Object.fromEntries(taken.map((field) => [field, theirs[field]])) }
  return { form, taken, contested: changed.filter((field) => ours.has(field)) }
}
