'use client'

import { useCallback } from 'react'
import type { Finding } from '@/lib/domain/finding'
import { useT } from '@/lib/i18n/use-t'

/** Says a finding in the words of the interface. */
export function useFindingWords(): (finding: Finding) => string {
  const t = useT()
  return useCallback(
    (finding) => {
      const say = t as (key: string, values: Record<string, unknown>) => string
      return say(`findings:${finding.check}.${finding.values.problem}`, {
        ...finding.values,
        text: finding.text,
      })
    },
    [t],
  )
}
