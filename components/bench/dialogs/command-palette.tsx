'use client'

import { Command } from 'cmdk'
import { Dialog as Radix } from 'radix-ui'
import { useHouseStyleName } from '@/components/settings/house-style-name'
import { Keys } from '@/components/ui/keys'
import { plainText } from '@/lib/domain/inline-content'
import { useT } from '@/lib/i18n/use-t'
import { useBench } from '../bench-provider'
import { commandGroups, type CommandGroup, type CommandId } from '../keys/commands'
import { usePrintedKeys } from '../keys/use-keymap'
import { filters } from '../state/bench-state'
import { activate, chooseFilter } from '../state/navigation'
import { chooseHouseStyle } from '../state/choose-house-style'
import { useState } from 'react'

/** Everything that can be done, found by its words; a number goes to that segment. */
export function CommandPalette({ onClose, run }: { onClose: () => void; run: (command: CommandId) => void }) {
  const t = useT()
  const bench = useBench()
  const keys = usePrintedKeys()
  const styleName = useHouseStyleName()
  const [search, setSearch] = useState('')
  const state = bench.store.getState()
  const wanted = /^\s*\d+\s*$/.test(search) ? state.order[Number(search) - 1] : undefined
  const segment = wanted ? state.segments.get(wanted) : undefined
  const close = (then: () => void) => () => {
    onClose()
    then()
  }
  const groups = Object.keys(commandGroups) as CommandGroup[]
  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-[oklch(0.15_0.01_275/0.35)]" />
        <Radix.Content aria-describedby={undefined} className="palette">
          <Radix.Title className="sr-only">{t('bench:command.palette')}</Radix.Title>
          <Command label={t('bench:command.palette')} loop>
            <Command.Input
              value={search}
              onValueChange={setSearch}
              placeholder={t('bench:palette.search')}
              className="palette-input"
            />
            <Command.List className="palette-list">
              <Command.Empty className="px-3 py-6 text-center text-sm text-soft">
                {t('bench:palette.none')}
              </Command.Empty>
              {segment && (
                <Command.Item
                  value={search}
                  onSelect={close(() => activate(bench, segment.id))}
                  className="palette-item"
                  forceMount
                >
                  <span className="grow truncate">
                    {t('bench:palette.goTo', { number: search.trim() })}{' '}
                    <span className="text-soft">{plainText(segment.source)}</span>
                  </span>
                </Command.Item>
              )}
              {groups.map((group) => (
                <Command.Group
                  key={group}
                  heading={t(`bench:commandGroup.${group}`)}
                  className="palette-group"
                >
                  {commandGroups[group]
                    .filter((id) => id !== 'hint' && id !== 'palette' && id !== 'leave')
                    .map((id) => (
                      <Command.Item
                        key={id}
                        value={t(`bench:command.${id}`)}
                        onSelect={close(() => run(id))}
                        className="palette-item"
                      >
                        <span className="grow">{t(`bench:command.${id}`)}</span>
                        <Keys keys={keys(id)} />
                      </Command.Item>
                    ))}
                </Command.Group>
              ))}
              <Command.Group heading={t('bench:filter.label')} className="palette-group">
                {filters.map((filter) => (
                  <Command.Item
                    key={filter}
                    value={`${t('bench:filter.label')} ${t(`bench:filter.${filter}`)}`}
                    onSelect={close(() => chooseFilter(bench, filter))}
                    className="palette-item"
                  >
                    {t(`bench:filter.${filter}`)}
                  </Command.Item>
                ))}
              </Command.Group>
              <Command.Group heading={t('bench:head.houseStyle')} className="palette-group">
                {state.houseStyles.map((style) => (
                  <Command.Item
                    key={style.id}
                    value={`${t('bench:head.houseStyle')} ${styleName(style)} ${style.id}`}
                    onSelect={close(() => void chooseHouseStyle(bench, style.id))}
                    className="palette-item"
                  >
                    {styleName(style)}
                  </Command.Item>
                ))}
              </Command.Group>
            </Command.List>
          </Command>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
