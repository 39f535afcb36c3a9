import Link from 'next/link'
import type { ComponentProps } from 'react'
import { classNames } from './class-names'

/** A link that looks like the page's first button: it leads somewhere, it does nothing. */
export function LinkButton({ className, ...props }: ComponentProps<typeof Link>) {
  return (
    <Link
      className={classNames(
        'inline-flex min-h-9 shrink-0 items-center justify-center gap-2 rounded-md bg-accent px-3.5 text-sm font-medium whitespace-nowrap text-on-accent transition-colors hover:brightness-110',
        className,
      )}
      {...props}
    />
  )
}
