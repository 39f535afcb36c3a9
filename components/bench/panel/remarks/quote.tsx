'use client'

import { useT } from '@/lib/i18n/use-t'

/** The words that something is about; said so where they do not stand there any more. */
export function Quote({ quote, lost, lang }: { quote: string; lost: boolean; lang: string }) {
  const t = useT()
  if (quote === '') return null
  return (
    <p className="mb-1 border-l-2 border-accent/60 pl-2 font-serif text-[0.9375rem]">
      <q lang={lang} className={lost ? 'text-soft line-through' : undefined}>
        {quote}
      </q>
      {lost && <span className="ml-1 font-sans text-xs text-soft">{t('bench:remarks.wordsGone')}</span>}
    </p>
  )
}
