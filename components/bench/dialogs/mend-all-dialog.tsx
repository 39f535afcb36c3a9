'use client'

import { useState } from 'react'
import { Dialog } from '@/components/ui/dialog'
import type { Finding } from '@/lib/domain/finding'
import { useT } from '@/lib/i18n/use-t'
import { useBench, useBenchState } from '../bench-provider'
import { ChangePreview } from '../find/change-preview'
import { likeFindings, type SegmentFix } from '../state/like-findings'

/** Every finding of the article that is mended as this one is, to be looked at before all of them are. */
export function MendAllDialog({ finding, onClose }: { finding: Finding; onClose: () => void }) {
  const t = useT()
  const { store } = useBench()
  const looking = useBenchState((state) => state.looking)
  const [changes, setChanges] = useState<SegmentFix[] | null>(null)
  if (!looking && !changes) setChanges(likeFindings(store.getState(), finding))
  if (!changes)
    return (
      <Dialog
        open
        size="small"
        onOpenChange={(open) => !open && onClose()}
        title={t('bench:mendAll.looking')}
        closeLabel={t('common:close')}
      >
        <p role="status" className="text-sm text-soft">
          {t('bench:export.checking')}
        </p>
      </Dialog>
    )
  return (
    <ChangePreview
      changes={changes}
      title={t('bench:mendAll.title', { count: changes.length })}
      say="mended"
      onClose={onClose}
    />
  )
}
