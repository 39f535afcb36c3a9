import enBench from '@/locales/en/bench.json'
import enCommon from '@/locales/en/common.json'
import enErrors from '@/locales/en/errors.json'
import enFindings from '@/locales/en/findings.json'
import enGlossary from '@/locales/en/glossary.json'
import enLibrary from '@/locales/en/library.json'
import enPeople from '@/locales/en/people.json'
import enSettings from '@/locales/en/settings.json'
import frBench from '@/locales/fr/bench.json'
import frCommon from '@/locales/fr/common.json'
import frErrors from '@/locales/fr/errors.json'
import frFindings from '@/locales/fr/findings.json'
import frGlossary from '@/locales/fr/glossary.json'
import frLibrary from '@/locales/fr/library.json'
import frPeople from '@/locales/fr/people.json'
import frSettings from '@/locales/fr/settings.json'

const en = {
  common: enCommon,
  bench: enBench,
  errors: enErrors,
  findings: enFindings,
  glossary: enGlossary,
  library: enLibrary,
  people: enPeople,
  settings: enSettings,
}

/** Every word of the interface, by language and namespace. */
export const resources = {
  en,
  fr: {
    common: frCommon,
    bench: frBench,
    errors: frErrors,
    findings: frFindings,
    glossary: frGlossary,
    library: frLibrary,
    people: frPeople,
    settings: frSettings,
  },
}

export type Resources = typeof en
