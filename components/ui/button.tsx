import type { ButtonHTMLAttributes, Ref } from 'react'
import { classNames } from './class-names'

const looks = {
  primary: 'bg-accent text-on-accent hover:brightness-110 border-transparent',
  plain: 'bg-raised text-ink border-line hover:border-edge',
  quiet: 'bg-transparent text-soft border-transparent hover:text-ink hover:bg-line/60',
  danger: 'bg-transparent text-broken border-broken/40 hover:bg-broken-wash',
}

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  look?: keyof typeof looks
  size?: 'small' | 'normal'
  ref?: Ref<HTMLButtonElement>
}

/** A button; `type="button"` unless told. */
export function Button({
  look = 'plain',
  size = 'normal',
  className,
  type = 'button',
  ...props
}: ButtonProps) {
  return (
    <button
      type={type}
      className={classNames(
        'inline-flex shrink-0 items-center justify-center gap-2 rounded-md border font-medium whitespace-nowrap transition-colors',
        'disabled:opacity-45 disabled:hover:brightness-100',
        size === 'small' ? 'min-h-7 px-2 text-[0.8125rem]' : 'min-h-9 px-3.5 text-sm',
        looks[look],
        className,
      )}
      {...props}
    />
  )
}
