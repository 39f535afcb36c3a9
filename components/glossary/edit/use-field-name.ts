'use client'

import { useT } from '@/lib/i18n/use-t'
import type { TermField } from './term-form'

/** How the fields of an entry are called. */
export function useFieldName(): (field: TermField) => string {
  const t = useT()
  const names: Record<TermField, string> = {
    source: t('glossary:source'),
    target: t('glossary:target'),
    accepted: t('glossary:accepted'),
    forbidden: t('glossary:forbidden'),
    kind: t('glossary:kind.label'),
    caseRule: t('glossary:caseRule.label'),
    status: t('glossary:status.label'),
    projectId: t('glossary:scope.label'),
    note: t('glossary:note'),
  }
  return (field) => names[field]
}
