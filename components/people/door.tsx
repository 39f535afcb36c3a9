'use client'

import { Moon } from 'lucide-react'
import type { ReactNode } from 'react'
import { AppearanceMenu } from '@/components/shell/appearance-menu'
import { Wordmark } from '@/components/shell/wordmark'
import { PageHead } from '@/components/ui/page-head'

/** What stands around the pages that are open to those who have not signed in. */
export function Door({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <>
      <header className="mx-auto flex w-full max-w-(--desk-width) items-center px-4 pt-5 pb-4 sm:px-8">
        <Wordmark />
        <span className="ml-auto">
          <AppearanceMenu icon={<Moon aria-hidden />} />
        </span>
      </header>
      <main id="content" className="mx-auto w-full max-w-(--desk-width) px-4 pb-20 sm:px-8">
        <PageHead title={title} note={note} />
        <div className="pt-8">{children}</div>
      </main>
    </>
  )
}
