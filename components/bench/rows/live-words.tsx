'use client'

import { PenLine } from 'lucide-react'
import { useMemberName } from '@/components/shell/session-provider'
import type { InlineContent } from '@/lib/domain/inline-content'
import { useT } from '@/lib/i18n/use-t'
import { StaticText } from '../text/static-text'

const none: readonly never[] = []

/** What somebody else is writing in a segment, before it is saved. */
export function LiveWords({ memberId, target }: { memberId: string; target: InlineContent }) {
  const t = useT()
  const name = useMemberName()(memberId)
  return (
    <div className="live-words">
      <StaticText content={target} annotations={none} />
      <p className="live-note">
        <PenLine className="size-3.5" aria-hidden />
        {t('bench:live.writing', { name })}
      </p>
    </div>
  )
}
