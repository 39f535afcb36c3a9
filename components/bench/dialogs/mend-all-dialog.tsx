'use client'

import { useState } from 'react'
import type { Finding } from '@/lib/domain/finding'
import { useT } from '@/lib/i18n/use-t'
import { useBench } from '../bench-provider'
import { ChangePreview } from '../find/change-preview'
import { likeFindings } from '../state/like-findings'

/** Every finding of the article that is mended as this one is, to be looked at before all of them are. */
export function MendAllDialog({ finding, onClose }: { finding: Finding; onClose: () => void }) {
  const t = useT()
  const bench = useBench()
  const [changes] = useState(() => likeFindings(bench.store.getState(), finding))
  return (
    <ChangePreview
      changes={changes}
      title={t('bench:mendAll.title', { count: changes.length })}
      say="mended"
      onClose={onClose}
    />
  )
}
