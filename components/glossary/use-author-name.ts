'use client'

import { useSession } from '@/components/shell/session-provider'
import { ownerId } from '@/lib/domain/member'
import { useT } from '@/lib/i18n/use-t'

/** How somebody who changed an entry is called; without accounts, the person at the machine is the owner. */
export function useAuthorName(): (author: string) => string {
  const t = useT()
  const { people } = useSession()
  return (author) =>
    people.find(({ id }) => id === author)?.name ?? (author === ownerId ? t('glossary:owner') : author)
}
