import { useT } from '@/lib/i18n/use-t'
import type { RequestError } from './request'

/** What a failed request means, in the person's language. */
export function useErrorText(): (error: RequestError) => string {
  const t = useT()
  return ({ id, values }) => t(`errors:${id}`, values)
}
