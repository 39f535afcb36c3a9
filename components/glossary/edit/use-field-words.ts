'use client'

import { useT } from '@/lib/i18n/use-t'
import { caseWords, kindWords, statusWords } from '../term-words'
import { useScopeName } from '../use-scope-name'
import type { TermField, TermForm } from './term-form'
import { useFieldName } from './use-field-name'

/** How the fields of an entry are called, and how what stands in them reads. */
export function useFieldWords() {
  const t = useT()
  const scopeName = useScopeName()
  const nameOf = useFieldName()
  function valueOf(form: TermForm, field: TermField): string {
    if (field === 'kind') return t(kindWords[form.kind])
    if (field === 'caseRule') return t(caseWords[form.caseRule])
    if (field === 'status') return t(statusWords[form.status])
    if (field === 'projectId') return scopeName(form.projectId)
    return form[field]
      .split('\n')
      .filter(Boolean)
      .join(field === 'note' ? '\n' : ' · ')
  }
  return { nameOf, valueOf }
}

/** The language in which a field is written; none for the choices and the note. */
export function fieldLanguage(field: TermField): 'fr' | 'en' | undefined {
  if (field === 'source') return 'fr'
  return field === 'target' || field === 'accepted' || field === 'forbidden' ? 'en' : undefined
}
