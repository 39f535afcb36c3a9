import type { ReactNode } from 'react'

/** The head of a page: its name in the serif, a quiet line, and what can be done on it. */
export function PageHead({
  title,
  note,
  children,
}: {
  title: string
  note?: ReactNode
  children?: ReactNode
}) {
  return (
    <header className="flex flex-wrap items-end gap-x-6 gap-y-4 border-b border-line pt-6 pb-5 sm:pt-10">
      <div className="min-w-0 grow">
        <h1 className="font-serif text-[2rem] leading-tight font-semibold tracking-[-0.01em]">{title}</h1>
        {note && <p className="mt-1 text-sm text-soft">{note}</p>}
      </div>
      {children && <div className="flex w-full flex-wrap items-center gap-2 sm:w-auto">{children}</div>}
    </header>
  )
}
