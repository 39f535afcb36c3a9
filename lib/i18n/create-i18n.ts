import { createInstance, type i18n } from 'i18next'
import type { Resources } from './resources'
import { namespaces, type UiLanguage } from './ui-language'

/** An i18next instance that is ready at once, for one language with its words; each side makes its own. */
export function createI18n(language: UiLanguage, words: Resources): i18n {
  const instance = createInstance()
  void instance.init({
    lng: language,
    resources: { [language]: words },
    ns: namespaces,
    defaultNS: 'common',
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  return instance
}
