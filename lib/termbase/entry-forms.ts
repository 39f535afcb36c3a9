import type { TermEntry } from '@/lib/domain/term-entry'
import { addEnglishForms } from './english-forms'
import { addFrenchForms } from './french-forms'
import type { SoughtForm } from './sought-form'

/** Every spelling to look for of an entry, always in the same order; none of a retired one. */
export function entryForms(entry: TermEntry): SoughtForm[] {
  const forms: SoughtForm[] = []
  if (entry.status === 'retired') return forms
  addEnglishForms(forms, entry)
  addFrenchForms(forms, entry)
  return forms
}
