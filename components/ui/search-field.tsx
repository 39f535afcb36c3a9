'use client'

import { Search } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Keys } from './keys'

type SearchFieldProps = { label: string; value: string; onChange: (value: string) => void }

/** A field that filters what stands below it; "/" leads to it, Esc empties it. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement &&
        (event.target.isContentEditable ||
          event.target.closest('input, textarea, select, [role=dialog], [role=menu]'))
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing) return
      event.preventDefault()
      field.current?.focus()
      field.current?.select()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return (
    <div className="relative min-w-0 grow basis-40 sm:w-64 sm:grow-0 sm:basis-auto">
      <Search className="pointer-events-none absolute top-2.5 left-2.5 size-4 text-soft" aria-hidden />
      <input
        ref={field}
        type="search"
        aria-label={label}
        aria-keyshortcuts="/"
        placeholder={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && onChange('')}
        className="peer h-9 w-full rounded-md border border-edge/70 bg-sheet pr-2.5 pl-8.5 text-sm text-ink placeholder:text-soft hover:border-edge"
      />
      {value === '' && (
        <span
          aria-hidden
          className="pointer-events-none absolute inset-y-0 right-2.5 flex items-center peer-focus:hidden"
        >
          <Keys keys="/" />
        </span>
      )}
    </div>
  )
}
