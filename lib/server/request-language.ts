import { chooseLanguage, languageCookie, type UiLanguage } from '@/lib/i18n/ui-language'

/** The interface's language in the browser that asks. */
export function requestLanguage(headers: Headers): UiLanguage {
  const cookies = new Map(
    (headers.get('cookie') ?? '').split(';').map((cookie) => {
      const [name = '', value] = cookie.split('=')
      return [name.trim(), value?.trim()]
    }),
  )
  return chooseLanguage(cookies.get(languageCookie), headers.get('accept-language'))
}
