import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import { classNames } from './class-names'
import { Tooltip } from './tooltip'

type IconButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  /** Read out, and shown as a tooltip. */
  label: string
  /** The key that does the same, as it is printed. */
  keys?: string
  icon: ReactNode
  ref?: Ref<HTMLButtonElement>
}

/** A square button with a picture, never without its words. */
export function IconButton({ label, keys, icon, className, ...props }: IconButtonProps) {
  return (
    <Tooltip label={label} keys={keys}>
      <button
        type="button"
        aria-label={label}
        className={classNames(
          'inline-flex size-8 shrink-0 items-center justify-center rounded-md text-soft transition-colors hover:bg-line/60 hover:text-ink',
          'disabled:opacity-45 aria-pressed:bg-lit aria-pressed:text-accent [&_svg]:size-[1.125rem]',
          className,
        )}
        {...props}
      >
        {icon}
      </button>
    </Tooltip>
  )
}
