'use client'

import { useErrorText } from '@/components/shell/use-error-text'
import { useToast } from '@/components/ui/toaster'
import type { RemarkChange } from '@/lib/domain/remark'
import { useBench } from '../../bench-provider'
import { sendRemark } from '../../state/remarks'

/** Says something and tells what became of it; true once it stands. */
export function useSendRemark(): (change: RemarkChange) => Promise<boolean> {
  const bench = useBench()
  const toast = useToast()
  const errorText = useErrorText()
  return async (change) => {
    const error = await sendRemark(bench, change)
    if (error) toast({ tone: 'error', text: errorText(error) })
    return error === null
  }
}
