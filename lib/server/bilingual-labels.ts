import { segmentStates, type SegmentState } from '@/lib/domain/state'
import type { BilingualLabels } from '@/lib/formats/bilingual-html/serialize'
import { createI18n } from '@/lib/i18n/create-i18n'
import { resources } from '@/lib/i18n/resources'
import { namespaces, type UiLanguage } from '@/lib/i18n/ui-language'

/** The words around the two texts of a bilingual file. */
export function bilingualLabels(language: UiLanguage): BilingualLabels {
  const t = createI18n(language, resources[language]).getFixedT(language, namespaces)
  return {
    source: t('bench:export.bilingual.source'),
    target: t('bench:export.bilingual.target'),
    state: t('bench:export.bilingual.state'),
    draft: t('bench:export.bilingual.draft'),
    states: Object.fromEntries(segmentStates.map((state) => [state, t(`bench:state.${state}`)])) as Record<
      SegmentState,
      string
    >,
  }
}
