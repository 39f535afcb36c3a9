import Link from 'next/link'
import type { ComponentProps } from 'react'
import { classNames } from './class-names'

const looks = {
  primary: 'bg-accent text-on-accent border-transparent hover:brightness-110',
  plain: 'bg-raised text-ink border-line hover:border-edge',
}

/** A link that looks like a button, the page's first one unless told otherwise: it leads somewhere, it does nothing. */
export function LinkButton({
  className,
  look = 'primary',
  ...props
}: ComponentProps<typeof Link> & { look?: keyof typeof looks }) {
  return (
    <Link
      className={classNames(
        'inline-flex min-h-9 shrink-0 items-center justify-center gap-2 rounded-md border px-3.5 text-sm font-medium whitespace-nowrap transition-colors',
        looks[look],
        className,
      )}
      {...props}
    />
  )
}
