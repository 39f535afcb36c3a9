'use client'

import { X } from 'lucide-react'
import { Toast } from 'radix-ui'
import { createContext, useCallback, useContext, useState, type ReactNode } from 'react'
import { classNames } from './class-names'

type Message = {
  text: string
  tone?: 'plain' | 'error'
  action?: { label: string; run: () => void }
}

const ToastContext = createContext<(message: Message) => void>(() => {})

/** Says something in passing; with an action, long enough to take it. */
export function useToast() {
  return useContext(ToastContext)
}

/** Holds the messages of the page; `label` names the region ("Notifications ({hotkey})"). */
export function Toaster({
  label,
  closeLabel,
  children,
}: {
  label: string
  closeLabel: string
  children: ReactNode
}) {
  const [messages, setMessages] = useState<(Message & { id: number })[]>([])
  const show = useCallback((message: Message) => {
    setMessages((current) => [...current.slice(-2), { ...message, id: Date.now() + Math.random() }])
  }, [])
  const remove = (id: number) => setMessages((current) => current.filter((message) => message.id !== id))
  return (
    <ToastContext value={show}>
      <Toast.Provider swipeDirection="down" label={label}>
        {children}
        {messages.map((message) => (
          <Toast.Root
            key={message.id}
            type={message.action || message.tone === 'error' ? 'foreground' : 'background'}
            duration={message.action || message.tone === 'error' ? 12_000 : 4_000}
            onOpenChange={(open) => !open && remove(message.id)}
            className={classNames(
              'flex items-center gap-3 rounded-lg px-4 py-2.5 text-sm shadow-xl',
              message.tone === 'error'
                ? 'border border-broken/40 bg-broken-wash text-ink'
                : 'bg-ink text-sheet',
            )}
          >
            <Toast.Description className="min-w-0 grow">{message.text}</Toast.Description>
            {message.action && (
              <Toast.Action
                altText={message.action.label}
                onClick={message.action.run}
                className="shrink-0 font-semibold underline underline-offset-4"
              >
                {message.action.label}
              </Toast.Action>
            )}
            <Toast.Close aria-label={closeLabel} className="shrink-0 opacity-80 hover:opacity-100">
              <X className="size-4" aria-hidden />
            </Toast.Close>
          </Toast.Root>
        ))}
        <Toast.Viewport
          label={label}
          className="fixed bottom-[var(--toast-bottom,1rem)] left-1/2 z-50 flex w-[min(30rem,calc(100vw-1.5rem))] -translate-x-1/2 flex-col gap-2 outline-none"
        />
      </Toast.Provider>
    </ToastContext>
  )
}
