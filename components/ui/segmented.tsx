'use client'

import { ToggleGroup } from 'radix-ui'
import type { ReactNode } from 'react'

/** A row of choices of which one holds. */
export function Segmented<T extends string>(props: {
  label: string
  value: T
  onChange: (value: T) => void
  choices: { value: T; label: ReactNode; title?: string }[]
}) {
  return (
    <ToggleGroup.Root
      type="single"
      aria-label={props.label}
      value={props.value}
      onValueChange={(value) => value && props.onChange(value as T)}
      className="inline-flex max-w-full shrink-0 flex-wrap gap-0.5 rounded-lg bg-line/60 p-0.5"
    >
      {props.choices.map((choice) => (
        <ToggleGroup.Item
          key={choice.value}
          value={choice.value}
          aria-label={choice.title}
          className="inline-flex min-h-7 items-center gap-1.5 rounded-md px-2.5 text-[0.8125rem] text-soft transition-colors hover:text-ink data-[state=on]:bg-raised data-[state=on]:font-medium data-[state=on]:text-ink data-[state=on]:shadow-sm data-[state=on]:ring-1 data-[state=on]:ring-edge/40"
        >
          {choice.label}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  )
}
