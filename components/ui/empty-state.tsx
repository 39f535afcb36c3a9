import type { ReactNode } from 'react'

/** What stands where a list would, and what to do about it. */
export function EmptyState({
  title,
  text,
  actions,
}: {
  title: string
  text: ReactNode
  actions?: ReactNode
}) {
  return (
    <div className="mx-auto max-w-md py-20 text-center">
      <p className="font-serif text-xl font-medium text-balance">{title}</p>
      <p className="mt-2 text-sm text-pretty text-soft">{text}</p>
      {actions && <div className="mt-6 flex flex-wrap justify-center gap-2">{actions}</div>}
    </div>
  )
}
