'use client'

import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { plainText } from '@/lib/domain/inline-content'
import { useT } from '@/lib/i18n/use-t'
import { useBench, useBenchState } from '../bench-provider'

/** Words that the server will never take (their segment is gone): shown until the person has them elsewhere. */
export function RefusalNotice() {
  const t = useT()
  const { store } = useBench()
  const refusals = useBenchState((state) => state.refusals)
  if (refusals.length === 0) return null
  const dismiss = (at: number) => store.setState({ refusals: refusals.filter((_, i) => i !== at) })
  return (
    <div className="px-4 pb-2">
      {refusals.map((refusal, i) => (
        <Notice
          key={i}
          tone="error"
          actions={
            <Button size="small" onClick={() => dismiss(i)}>
              {t('common:close')}
            </Button>
          }
        >
          {t(`errors:${refusal.error}`, { limit: '', ...refusal.values })}
          {refusal.words && (
            <span className="mt-1 block font-serif select-all" lang="en">
              {plainText(refusal.words)}
            </span>
          )}
        </Notice>
      ))}
    </div>
  )
}
