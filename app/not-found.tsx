import Link from 'next/link'
import { AppHeader } from '@/components/shell/app-header'
import { getT } from '@/lib/i18n/server-t'

export default async function NotFound() {
  const t = await getT()
  return (
    <>
      <AppHeader />
      <main id="content" className="mx-auto max-w-xl px-6 py-24 text-center">
        <h1 className="font-serif text-3xl">{t('common:notFound.title')}</h1>
        <p className="mt-3 text-soft">{t('common:notFound.text')}</p>
        <Link href="/" className="mt-8 inline-block text-accent underline underline-offset-4">
          {t('common:notFound.back')}
        </Link>
      </main>
    </>
  )
}
