'use client'

import { useState } from 'react'
import { request } from '@/components/shell/request'
import { useMay } from '@/components/shell/session-provider'
import { useErrorText } from '@/components/shell/use-error-text'
import { CheckField } from '@/components/ui/field'
import { useToast } from '@/components/ui/toaster'
import { useT } from '@/lib/i18n/use-t'

/** Whether owners and reviewers see how long others work; everybody is told so on their own page. */
export function EffortSharing(props: { shared: boolean }) {
  const t = useT()
  const toast = useToast()
  const errorText = useErrorText()
  const mayConfigure = useMay('workspace.configure')
  const [shared, setShared] = useState(props.shared)

  async function choose(effortShared: boolean) {
    setShared(effortShared)
    const result = await request('PATCH', '/api/workspace', { effortShared })
    if (result.ok) return
    setShared(!effortShared)
    toast({ tone: 'error', text: errorText(result.error) })
  }

  return (
    <CheckField
      label={t('settings:effortShared')}
      hint={t('settings:effortSharedHint')}
      checked={shared}
      disabled={!mayConfigure}
      onChange={(event) => void choose(event.target.checked)}
    />
  )
}
