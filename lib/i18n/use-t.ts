'use client'

import { useTranslation } from 'react-i18next'
import { namespaces } from './ui-language'

/** The translator of a client component: `t('library:new.title')`, always with the namespace. */
export function useT() {
  return useTranslation(namespaces).t
}

/** The language of the interface, as a BCP 47 code for Intl. */
export function useUiLanguage(): string {
  return useTranslation(namespaces).i18n.language
}
