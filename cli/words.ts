import { createInstance } from 'i18next'
import type { EtabliError } from '@/lib/domain/errors'
import type { Finding } from '@/lib/domain/finding'
import type { UiLanguage } from '@/lib/i18n/ui-language'
import type { TermFileProblem } from '@/lib/termbase/exchange/term-file'
import enBench from '@/locales/en/bench.json'
import enCli from '@/locales/en/cli.json'
import enErrors from '@/locales/en/errors.json'
import enFindings from '@/locales/en/findings.json'
import enGlossary from '@/locales/en/glossary.json'
import frBench from '@/locales/fr/bench.json'
import frCli from '@/locales/fr/cli.json'
import frErrors from '@/locales/fr/errors.json'
import frFindings from '@/locales/fr/findings.json'
import frGlossary from '@/locales/fr/glossary.json'
import type { UsageError } from './usage-error'

const resources = {
  en: { bench: enBench, cli: enCli, errors: enErrors, findings: enFindings, glossary: enGlossary },
  fr: { bench: frBench, cli: frCli, errors: frErrors, findings: frFindings, glossary: frGlossary },
}

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
    ns: ['bench', 'cli', 'errors', 'findings', 'glossary'],
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
    /** Why the engines or a running Établi refuse something. */
    refusal({ id, values }: EtabliError): string {
      return t(`errors:${id}`, values)
    },
    /** What is wrong with a row of a glossary. */
    problem({ code, values }: TermFileProblem): string {
      return t(`glossary:importProblem.${code}`, values)
    },
    /** One finding as a sentence. */
    finding({ check, values }: Finding): string {
      return t(`findings:${check}.${values.problem}` as 'findings:empty.empty', values)
    },
    level({ level }: Finding): string {
      return t(`findings:level.${level}`)
    },
  }
}
