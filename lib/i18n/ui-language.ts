/** The languages of the interface. */
export const uiLanguages = ['en', 'fr'] as const
export type UiLanguage = (typeof uiLanguages)[number]

/** The cookie that keeps the person's choice. */
export const languageCookie = 'etabli.language'

export const namespaces = [
  'common',
  'bench',
  'errors',
  'findings',
  'glossary',
  'library',
  'people',
  'settings',
] as const

/** The person's choice; else the first language of the browser's list that the interface speaks; else English. */
export function chooseLanguage(choice: string | undefined, acceptLanguage: string | null): UiLanguage {
  const known = (code: string | undefined) => uiLanguages.find((language) => language === code)
  const accepted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', q] = part.trim().split(/\s*;\s*q=/)
      return { code: tag.toLowerCase().split('-')[0], weight: q === undefined ? 1 : Number(q) || 0 }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  return known(choice) ?? accepted.map(({ code }) => known(code)).find(Boolean) ?? 'en'
}
