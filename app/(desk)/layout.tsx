import type { ReactNode } from 'react'
import { AppHeader } from '@/components/shell/app-header'

export default function DeskLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <AppHeader />
      <main id="content" className="mx-auto w-full max-w-(--desk-width) px-4 pb-20 sm:px-8">
        {children}
      </main>
    </>
  )
}
