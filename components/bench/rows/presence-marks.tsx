'use client'

import { useShallow } from 'zustand/react/shallow'
import { useMemberName } from '@/components/shell/session-provider'
import { useT } from '@/lib/i18n/use-t'
import { useBenchState } from '../bench-provider'

/** Who else is in a segment, by their initials. */
export function PresenceMarks({ id }: { id: string }) {
  const t = useT()
  const nameOf = useMemberName()
  const there = useBenchState(
    useShallow((state) => [
      ...new Set(
        state.present.flatMap(({ memberId, segmentId }) =>
          segmentId === id && memberId !== state.me.id ? [memberId] : [],
        ),
      ),
    ]),
  )
  return there.map((memberId) => {
    const name = nameOf(memberId)
    const label = t('bench:live.isHere', { name })
    return (
      <span key={memberId} className="presence-mark" role="img" aria-label={label} title={label}>
        <span aria-hidden>{initials(name)}</span>
      </span>
    )
  })
}

function initials(name: string): string {
  const parts = name.split(/\s+/).filter(Boolean)
  return [parts[0], parts.length > 1 ? parts.at(-1) : undefined]
    .map((part) => [...(part ?? '')][0] ?? '')
    .join('')
    .toUpperCase()
}
