'use client'

import { EmptyState } from '@/components/ui/empty-state'
import { useT } from '@/lib/i18n/use-t'

/** What stands where a page would that the person's role may not see. */
export function NotAllowed() {
  const t = useT()
  return <EmptyState title={t('common:notAllowed')} text={t('common:notAllowedText')} />
}
