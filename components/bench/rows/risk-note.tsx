'use client'

import { useT, useUiLanguage } from '@/lib/i18n/use-t'
import { useBenchState } from '../bench-provider'

/** Why a segment stands where it does, while the list is sorted by risk. */
export function RiskNote({ id }: { id: string }) {
  const t = useT()
  const list = new Intl.ListFormat(useUiLanguage(), { style: 'narrow', type: 'unit' })
  const risk = useBenchState((state) => state.risks.get(id))
  if (!risk) return null
  const reasons = risk.reasons.map(({ id, count }) => t(`bench:risk.${id}`, { count }))
  return (
    <p className="risk-note">
      <span className="sr-only">{t('bench:risk.label')} </span>
      {reasons.length === 0 ? t('bench:risk.none') : list.format(reasons)}
    </p>
  )
}
