import 'server-only'

import type { TFunction } from 'i18next'
import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { createI18n } from './create-i18n'
import { resources } from './resources'
import { chooseLanguage, languageCookie, namespaces, type UiLanguage } from './ui-language'

/** The language of the interface for the request at hand. */
export const getUiLanguage = cache(async (): Promise<UiLanguage> => {
  const jar = await cookies()
  return chooseLanguage(jar.get(languageCookie)?.value, (await headers()).get('accept-language'))
})

/** The translator of a server component. */
export const getT = cache(async (): Promise<TFunction<typeof namespaces>> => {
  const language = await getUiLanguage()
  return createI18n(language, resources[language]).getFixedT(language, namespaces)
})
