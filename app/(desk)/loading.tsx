import { getT } from '@/lib/i18n/server-t'

export default async function Loading() {
  const t = await getT()
  return (
    <p role="status" className="appear-late py-24 text-center text-sm text-soft">
      {t('library:loading')}
    </p>
  )
}
