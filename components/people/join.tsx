'use client'

import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import type { Role } from '@/lib/domain/member'
import { useT } from '@/lib/i18n/use-t'
import { AccountForm } from './account-form'
import { Door } from './door'

/** Where an invitation leads; `role` is null where it lets nobody in any more. */
export function Join({ token, role }: { token: string; role: Role | null }) {
  const t = useT()
  if (role === null)
    return (
      <Door title={t('people:join.title')}>
        <Notice tone="error">{t('errors:invitation-not-valid')}</Notice>
        <p className="pt-6">
          <LinkButton href="/sign-in">{t('people:join.signInInstead')}</LinkButton>
        </p>
      </Door>
    )
  return (
    <Door title={t('people:join.title')} note={t('people:join.text', { role: t(`people:role.${role}`) })}>
      <AccountForm
        address={`/api/join/${encodeURIComponent(token)}`}
        submit={t('people:join.submit')}
        onDone={() => location.assign('/')}
      />
    </Door>
  )
}
