'use client'

import { useId, useRef, useState, type KeyboardEvent, type Ref } from 'react'
import { useMaybeSession } from '@/components/shell/session-provider'
import { classNames } from '@/components/ui/class-names'
import { TextArea } from '@/components/ui/field'
import { useT } from '@/lib/i18n/use-t'

type MentionFieldProps = {
  label: string
  value: string
  onChange: (value: string) => void
  /** Ctrl+Enter. */
  onSend: () => void
  /** Esc, while no names are offered. */
  onLeave: () => void
  ref?: Ref<HTMLTextAreaElement>
}

const most = 6

/** A text in which "@" offers the people of the workspace: ↑ and ↓ go through them, Enter or Tab takes one, Esc puts them away. */
export function MentionField({ label, value, onChange, onSend, onLeave, ref }: MentionFieldProps) {
  const t = useT()
  const session = useMaybeSession()
  const list = useId()
  const own = useRef<HTMLTextAreaElement>(null)
  const [asked, setAsked] = useState<{ at: number; words: string } | null>(null)
  const [chosen, setChosen] = useState(0)
  const wanted = asked?.words.toLowerCase()
  const offered =
    wanted === undefined
      ? []
      : (session?.people ?? [])
          .filter(({ removed, id }) => !removed && id !== session?.id)
          .filter(({ name }) =>
            name
              .toLowerCase()
              .split(/\s+/)
              .concat(name.toLowerCase())
              .some((part) => part.startsWith(wanted)),
          )
          .slice(0, most)

  function look(text: string, caret: number) {
    const match = /(?:^|[^\p{L}\p{N}])@([\p{L}\p{M}'’-]*(?: [\p{L}\p{M}'’-]+)?)$/u.exec(text.slice(0, caret))
    setAsked(match ? { at: caret - (match[1] ?? '').length, words: match[1] ?? '' } : null)
    setChosen(0)
  }

  function take(name: string) {
    if (!asked) return
    const before = `${value.slice(0, asked.at)}${name} `
    onChange(before + value.slice(asked.at + asked.words.length).replace(/^ /, ''))
    setAsked(null)
    requestAnimationFrame(() => {
      own.current?.focus()
      own.current?.setSelectionRange(before.length, before.length)
    })
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    const { key, ctrlKey, metaKey } = event
    if (key === 'Enter' && (ctrlKey || metaKey)) {
      event.preventDefault()
      return onSend()
    }
    if (offered.length === 0) {
      if (key !== 'Escape') return
      event.preventDefault()
      return onLeave()
    }
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
    if (step !== 0) setChosen((chosen + step + offered.length) % offered.length)
    else if (key === 'Enter' || key === 'Tab') take(offered[chosen]?.name ?? '')
    else if (key === 'Escape') setAsked(null)
    else return
    event.preventDefault()
  }

  return (
    <div className="relative" data-own-keys>
      <TextArea
        ref={(element) => {
          own.current = element
          if (typeof ref === 'function') ref(element)
          else if (ref) ref.current = element
        }}
        label={label}
        rows={2}
        maxLength={5_000}
        value={value}
        aria-autocomplete="list"
        aria-controls={offered.length > 0 ? list : undefined}
        aria-activedescendant={offered.length > 0 ? `${list}-${chosen}` : undefined}
        onChange={(event) => {
          onChange(event.target.value)
          look(event.target.value, event.target.selectionStart)
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setAsked(null)}
      />
      <p role="status" className="sr-only">
        {offered.length > 0 &&
          t('bench:remarks.offered', {
            name: offered[chosen]?.name ?? '',
            place: chosen + 1,
            count: offered.length,
          })}
      </p>
      {offered.length > 0 && (
        <ul
          id={list}
          role="listbox"
          aria-label={t('bench:remarks.people')}
          className="absolute z-20 mt-1 w-full rounded-md border border-line bg-raised p-1 shadow-lg"
        >
          {offered.map(({ id, name, role }, index) => (
            <li
              key={id}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === chosen}
              className={classNames(
                'flex justify-between gap-3 rounded-sm px-2 py-1 text-sm',
                index === chosen && 'bg-line/60',
              )}
              onMouseDown={(event) => {
                event.preventDefault()
                take(name)
              }}
            >
              {name}
              <span className="text-soft">{t(`people:role.${role}`)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
