'use client'

import type { ReactNode } from 'react'
import { Toaster } from '@/components/ui/toaster'
import { TooltipProvider } from '@/components/ui/tooltip'
import { useT } from '@/lib/i18n/use-t'

/** What every page stands in: messages, tooltips, the link past the navigation. */
export function PageFrame({ children }: { children: ReactNode }) {
  const t = useT()
  return (
    <TooltipProvider>
      <Toaster label={t('common:notifications')} closeLabel={t('common:close')}>
        <a
          href="#content"
          className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded-md focus:bg-raised focus:px-3 focus:py-2"
        >
          {t('common:skipToContent')}
        </a>
        {children}
      </Toaster>
    </TooltipProvider>
  )
}
