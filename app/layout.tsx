import '@fontsource-variable/inter/opsz.css'
import '@fontsource-variable/source-serif-4/opsz.css'
import '@fontsource-variable/source-serif-4/opsz-italic.css'
import './globals.css'

import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { I18nProvider } from '@/components/shell/i18n-provider'
import { PageFrame } from '@/components/shell/page-frame'
import { SessionProvider } from '@/components/shell/session-provider'
import { themeCookie } from '@/components/shell/theme'
import { resources } from '@/lib/i18n/resources'
import { getUiLanguage } from '@/lib/i18n/server-t'
import type { SessionView } from '@/lib/domain/session-view'
import { findPageSession } from '@/lib/server/page-session'
import { getSessionView } from '@/lib/server/queries/get-session-view'
import { getStore } from '@/lib/server/store'

export const metadata: Metadata = {
  title: { default: 'Établi', template: '%s · Établi' },
  icons: { icon: '/icon.svg' },
}

/** Null where nobody is signed in, and while the store does not answer: the page itself says which. */
async function readSession(): Promise<SessionView | null> {
  try {
    const session = await findPageSession()
    return session && (await getSessionView(await getStore(), session))
  } catch {
    return null
  }
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection()
  const language = await getUiLanguage()
  const theme = (await cookies()).get(themeCookie)?.value
  return (
    <html lang={language} data-theme={theme === 'light' || theme === 'dark' ? theme : undefined}>
      <body className="antialiased">
        <I18nProvider language={language} words={resources[language]}>
          <SessionProvider session={await readSession()}>
            <PageFrame>{children}</PageFrame>
          </SessionProvider>
        </I18nProvider>
      </body>
    </html>
  )
}
