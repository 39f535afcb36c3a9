'use client'

import { useMemo, type ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import { createI18n } from '@/lib/i18n/create-i18n'
import type { Resources } from '@/lib/i18n/resources'
import type { UiLanguage } from '@/lib/i18n/ui-language'

/** Gives client components the words of one language, which the server sends with the page. */
export function I18nProvider(props: { language: UiLanguage; words: Resources; children: ReactNode }) {
  const { language, words, children } = props
  const i18n = useMemo(() => createI18n(language, words), [language, words])
  return <I18nextProvider i18n={i18n}>{children}</I18nextProvider>
}
