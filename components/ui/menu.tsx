'use client'

import { Check } from 'lucide-react'
import { DropdownMenu as Radix } from 'radix-ui'
import type { ReactElement, ReactNode } from 'react'
import { classNames } from './class-names'
import { Keys } from './keys'

const item =
  'flex min-h-8 cursor-default items-center gap-2.5 rounded-md px-2 py-1 text-sm outline-none select-none data-disabled:opacity-45 data-highlighted:bg-lit data-highlighted:text-accent [&_svg]:size-4'

/** A menu that drops from its trigger. */
export function Menu({
  trigger,
  children,
  align = 'end',
}: {
  trigger: ReactElement
  children: ReactNode
  align?: 'start' | 'end'
}) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align={align}
          sideOffset={6}
          collisionPadding={8}
          className="z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-52 overflow-y-auto rounded-lg border border-line bg-raised p-1 shadow-xl"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

type MenuItemProps = {
  onSelect: () => void
  icon?: ReactNode
  keys?: string
  danger?: boolean
  disabled?: boolean
  children: ReactNode
}

export function MenuItem({ onSelect, icon, keys, danger, disabled, children }: MenuItemProps) {
  return (
    <Radix.Item onSelect={onSelect} disabled={disabled} className={classNames(item, danger && 'text-broken')}>
      {icon}
      <span className="grow">{children}</span>
      {keys && <Keys keys={keys} />}
    </Radix.Item>
  )
}

/** One of several that exclude one another. */
export function MenuChoice(props: {
  label: string
  value: string
  onChange: (value: string) => void
  choices: { value: string; label: string; lang?: string }[]
}) {
  return (
    <Radix.RadioGroup value={props.value} onValueChange={props.onChange}>
      <Radix.Label className="px-2 pt-2 pb-1 text-xs font-medium text-soft">{props.label}</Radix.Label>
      {props.choices.map((choice) => (
        <Radix.RadioItem key={choice.value} value={choice.value} lang={choice.lang} className={item}>
          <span className="inline-flex w-4">
            <Radix.ItemIndicator>
              <Check aria-hidden />
            </Radix.ItemIndicator>
          </span>
          {choice.label}
        </Radix.RadioItem>
      ))}
    </Radix.RadioGroup>
  )
}

export function MenuSeparator() {
  return <Radix.Separator className="mx-2 my-1 h-px bg-line" />
}
