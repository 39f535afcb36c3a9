'use client'

import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import { useRef, type ReactNode } from 'react'
import { classNames } from './class-names'

type DialogProps = {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: string
  description?: string
  closeLabel: string
  size?: 'small' | 'normal' | 'wide'
  children: ReactNode
  /** Buttons, at the end of the dialog. */
  actions?: ReactNode
  /** Where the focus goes afterwards, if not where it was. */
  returnFocus?: () => HTMLElement | null
}

const widths = { small: 'max-w-md', normal: 'max-w-2xl', wide: 'max-w-5xl' }

/**
 * A modal window: it takes the focus (a field with `data-autofocus` first), Esc closes it, and the focus goes back
 * where it was.
 */
export function Dialog(props: DialogProps) {
  const { open, onOpenChange, title, description, closeLabel, size = 'normal', children, actions } = props
  const content = useRef<HTMLDivElement>(null)
  const opener = useRef<Element>(null)
  const moveFocus = (event: Event, element: Element | null | undefined) => {
    if (!(element instanceof HTMLElement) || !element.isConnected) return
    event.preventDefault()
    element.focus()
  }
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-[oklch(0.15_0.01_275/0.45)]" />
        <Radix.Content
          ref={content}
          onOpenAutoFocus={(event) => {
            opener.current = document.activeElement
            moveFocus(event, content.current?.querySelector('[data-autofocus]'))
          }}
          onCloseAutoFocus={(event) => moveFocus(event, props.returnFocus?.() ?? opener.current)}
          {...(description ? {} : { 'aria-describedby': undefined })}
          className={classNames(
            'fixed top-1/2 left-1/2 z-40 flex max-h-[min(92dvh,56rem)] w-[calc(100vw-1.5rem)] -translate-x-1/2 -translate-y-1/2 flex-col',
            'rounded-xl border border-line bg-raised shadow-2xl',
            widths[size],
          )}
        >
          <header className="flex items-start gap-4 px-5 pt-4 pb-3 sm:px-6">
            <div className="min-w-0 grow">
              <Radix.Title className="text-lg font-semibold">{title}</Radix.Title>
              {description && (
                <Radix.Description className="mt-1 text-sm text-soft">{description}</Radix.Description>
              )}
            </div>
            <Radix.Close
              aria-label={closeLabel}
              className="-mr-1.5 inline-flex size-8 shrink-0 items-center justify-center rounded-md text-soft hover:bg-line/60 hover:text-ink"
            >
              <X className="size-[1.125rem]" aria-hidden />
            </Radix.Close>
          </header>
          <div className="min-h-0 grow overflow-y-auto px-5 pt-1 pb-5 sm:px-6">{children}</div>
          {actions && (
            <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3 sm:px-6">
              {actions}
            </footer>
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
