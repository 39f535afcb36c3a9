'use client'

import { useRouter } from 'next/navigation'
import { useSyncExternalStore } from 'react'
import { languageCookie } from '@/lib/i18n/ui-language'
import { keepPreference, readPreference } from './preference'
import { themeCookie, themes, type Theme } from './theme'

const listeners = new Set<() => void>()

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Light or dark, and the language: as they stand in this browser, and how to change them at once. */
export function useAppearance() {
  const router = useRouter()
  const kept = useSyncExternalStore(
    subscribe,
    () => readPreference(themeCookie),
    () => null,
  )
  return {
    theme: themes.find((theme) => theme === kept) ?? 'system',
    chooseTheme(choice: Theme) {
      keepPreference(themeCookie, choice === 'system' ? null : choice)
      if (choice === 'system') delete document.documentElement.dataset.theme
      else document.documentElement.dataset.theme = choice
      for (const listener of listeners) listener()
    },
    chooseLanguage(choice: string) {
      keepPreference(languageCookie, choice)
      router.refresh()
    },
  }
}
