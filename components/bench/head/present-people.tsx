'use client'

import { Unplug, Users } from 'lucide-react'
import { useMemberName } from '@/components/shell/session-provider'
import { IconButton } from '@/components/ui/icon-button'
import { Menu, MenuItem } from '@/components/ui/menu'
import { useT } from '@/lib/i18n/use-t'
import { useBench, useBenchState } from '../bench-provider'
import { activate } from '../state/navigation'

/** Who else has the article open, and in which segment; leads to them. */
export function PresentPeople() {
  const t = useT()
  const bench = useBench()
  const nameOf = useMemberName()
  const me = useBenchState((state) => state.me.id)
  const present = useBenchState((state) => state.present)
  const places = useBenchState((state) => state.places)
  const cut = useBenchState((state) => state.cut)
  if (cut)
    return (
      <span
        className="inline-flex text-caution"
        role="img"
        aria-label={t('bench:live.cut')}
        title={t('bench:live.cut')}
      >
        <Unplug className="size-4" aria-hidden />
      </span>
    )
  const others = present.filter(({ memberId }) => memberId !== me)
  const people = new Map(others.map((one) => [one.memberId, one]))
  if (people.size === 0) return null
  return (
    <Menu
      trigger={
        <IconButton
          label={t('bench:live.here', {
            count: people.size,
            names: [...people.keys()].map(nameOf).join(', '),
          })}
          className="w-auto gap-1 px-1.5"
          icon={
            <>
              <Users aria-hidden />
              <span className="text-[0.8125rem] tabular-nums" aria-hidden>
                {people.size}
              </span>
            </>
          }
        />
      }
    >
      {[...people.values()].map(({ memberId, segmentId, writingSince }) => {
        const place = segmentId === null ? undefined : places.get(segmentId)
        return (
          <MenuItem
            key={memberId}
            disabled={place === undefined}
            onSelect={() => segmentId && activate(bench, segmentId)}
          >
            {nameOf(memberId)}
            <span className="block text-[0.8125rem] text-soft">
              {place === undefined
                ? t('bench:live.nowhere')
                : t(writingSince === null ? 'bench:live.at' : 'bench:live.writingAt', { number: place + 1 })}
            </span>
          </MenuItem>
        )
      })}
    </Menu>
  )
}
