'use client'

import { useT } from '@/lib/i18n/use-t'

/** How somebody who changed an entry is called; without accounts, the person at the machine is the owner. */
export function useAuthorName(): (author: string) => string {
  const t = useT()
  return (author) => (author === 'owner' ? t('glossary:owner') : author)
}
