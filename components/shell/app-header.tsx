'use client'

import { Moon } from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { classNames } from '@/components/ui/class-names'
import { useT } from '@/lib/i18n/use-t'
import { useMaybeSession } from './session-provider'
import { useUnread } from './use-unread'
import { AppearanceMenu } from './appearance-menu'
import { Wordmark } from './wordmark'

/** The head of every page but the bench: the name, the places, how it all looks. */
export function AppHeader() {
  const t = useT()
  const path = usePathname()
  const session = useMaybeSession()
  const unread = useUnread()
  const places: { href: string; label: string; count?: number }[] = [
    { href: '/', label: t('common:nav.library') },
    { href: '/glossary', label: t('common:nav.glossary') },
    ...(session?.accounts ? [{ href: '/inbox', label: t('common:nav.inbox'), count: unread }] : []),
    { href: '/returned', label: t('common:nav.returned') },
    { href: '/effort', label: t('common:nav.effort') },
    { href: '/people', label: t('common:nav.people') },
    { href: '/settings', label: t('common:nav.settings') },
  ]
  return (
    <header className="mx-auto flex w-full max-w-(--desk-width) flex-wrap items-center gap-x-6 gap-y-1 px-4 pt-5 pb-4 sm:px-8">
      <Link href="/" className="rounded-sm">
        <Wordmark />
      </Link>
      <nav
        aria-label={t('common:nav.label')}
        className="order-last -ml-2.5 flex w-full flex-wrap gap-1 sm:order-none sm:ml-0 sm:w-auto sm:grow"
      >
        {places.map((place) => (
          <Link
            key={place.href}
            href={place.href}
            aria-current={path === place.href ? 'page' : undefined}
            className={classNames(
              'rounded-md px-2.5 py-1.5 text-sm text-soft hover:text-ink aria-[current=page]:font-medium aria-[current=page]:text-ink',
            )}
          >
            {place.label}{' '}
            {(place.count ?? 0) > 0 && (
              <span className="ml-1.5 rounded-full bg-accent px-1.5 text-xs font-medium text-on-accent tabular-nums">
                {place.count}
                <span className="sr-only"> {t('common:nav.unread')}</span>
              </span>
            )}
          </Link>
        ))}
      </nav>
      <span className="ml-auto flex items-center gap-1">
        {session?.accounts && (
          <Link
            href="/account"
            aria-current={path === '/account' ? 'page' : undefined}
            className="max-w-40 truncate rounded-md px-2.5 py-1.5 text-sm text-soft hover:text-ink aria-[current=page]:font-medium aria-[current=page]:text-ink"
          >
            {session.name}
          </Link>
        )}
        <AppearanceMenu icon={<Moon aria-hidden />} />
      </span>
    </header>
  )
}
