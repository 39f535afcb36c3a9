import { createInstance } from 'i18next'
import type { Finding } from '@/lib/domain/finding'
import type { UiLanguage } from '@/lib/i18n/ui-language'
import enCli from '@/locales/en/cli.json'
import enFindings from '@/locales/en/findings.json'
import frCli from '@/locales/fr/cli.json'
import frFindings from '@/locales/fr/findings.json'
import type { UsageError } from './usage-error'

const resources = { en: { cli: enCli, findings: enFindings }, fr: { cli: frCli, findings: frFindings } }

/** The words of the terminal, in one language. */
export type Words = ReturnType<typeof createWords>

/** French where the terminal's locale is French, else English. */
export function terminalLanguage(env: Record<string, string | undefined>): UiLanguage {
  return /^fr(?![a-z])/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'fr' : 'en'
}

export function createWords(language: UiLanguage) {
  const instance = createInstance()
  void instance.init({
    lng: language,
    resources,
    ns: ['cli', 'findings'],
    defaultNS: 'cli',
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  })
  const { t } = instance

  /** A file as messages name it. */
  function fileName(file: string): string {
    return file === '-' ? t('cli:standardInput') : file
  }

  return {
    t,
    /** What a failure says to the person at the terminal. */
    failure({ key, values }: UsageError): string {
      return t(key, values.file === '-' ? { ...values, file: fileName('-') } : values)
    },
    fileName,
    /** One finding as a sentence. */
    finding({ check, values }: Finding): string {
      return t(`findings:${check}.${values.problem}` as 'findings:empty.empty', values)
    },
    level({ level }: Finding): string {
      return t(`findings:level.${level}`)
    },
  }
}
