'use client'

import { Button } from '@/components/ui/button'
import { useT } from '@/lib/i18n/use-t'

export default function Failure({ reset }: { error: Error; reset: () => void }) {
  const t = useT()
  return (
    <main id="content" className="mx-auto max-w-xl px-6 py-24 text-center">
      <h1 className="font-serif text-3xl">{t('common:failure.title')}</h1>
      <p className="mt-3 text-soft">{t('common:failure.text')}</p>
      <Button look="primary" className="mt-8" onClick={reset}>
        {t('common:failure.retry')}
      </Button>
    </main>
  )
}
