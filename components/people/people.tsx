'use client'

import { Plus, Trash2 } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { request } from '@/components/shell/request'
import { useMay, useSession } from '@/components/shell/session-provider'
import { useErrorText } from '@/components/shell/use-error-text'
import { useDateFormat } from '@/components/shell/use-date-format'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { LinkButton } from '@/components/ui/link-button'
import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import { useToast } from '@/components/ui/toaster'
import type { Invitation } from '@/lib/domain/account'
import { useT } from '@/lib/i18n/use-t'
import { AccountForm } from './account-form'
import { InviteDialog } from './invite-dialog'
import { MemberList } from './member-list'
import { RulesTable, type Rule } from './rules-table'

type PeopleProps = {
  invitations: Invitation[]
  rules: Rule[]
  /** Where people elsewhere reach the workspace; else they use the address that this page has. */
  address?: string | undefined
}

/** Who works in the workspace, who is invited, and who may do what. */
export function People({ invitations, rules, address }: PeopleProps) {
  const t = useT()
  const router = useRouter()
  const { accounts } = useSession()
  const mayInvite = useMay('member.invite')
  const mayAudit = useMay('workspace.audit')
  return (
    <>
      <PageHead title={t('people:title')} note={t('people:titleNote')} />
      {accounts ? (
        <MemberList />
      ) : (
        <Section title={t('people:alone.title')} text={t('people:alone.text')}>
          <AccountForm
            address="/api/accounts"
            submit={t('people:alone.submit')}
            onDone={() => router.refresh()}
          />
        </Section>
      )}
      {accounts && mayInvite && <Invitations invitations={invitations} address={address} />}
      <Section title={t('people:rules')} text={t('people:rulesText')}>
        <RulesTable rules={rules} />
        <p className="mt-3 text-sm text-pretty text-soft">{t('people:fourEyesNote')}</p>
      </Section>
      {mayAudit && (
        <Section title={t('people:audit.title')} text={t('people:audit.openText')}>
          <LinkButton href="/audit" look="plain">
            {t('people:audit.open')}
          </LinkButton>
        </Section>
      )}
    </>
  )
}

function Invitations({ invitations, address }: Omit<PeopleProps, 'rules'>) {
  const t = useT()
  const router = useRouter()
  const toast = useToast()
  const errorText = useErrorText()
  const [inviting, setInviting] = useState(false)
  const date = useDateFormat({ dateStyle: 'long' })

  async function revoke(id: string) {
    const result = await request('DELETE', `/api/invitations/${id}`)
    toast(result.ok ? { text: t('people:revoked') } : { tone: 'error', text: errorText(result.error) })
    router.refresh()
  }

  return (
    <Section title={t('people:invitations')} text={t('people:invitationsText')}>
      {invitations.length === 0 ? (
        <p className="text-sm text-soft">{t('people:noInvitations')}</p>
      ) : (
        <ul className="border-t border-line">
          {invitations.map(({ id, role, expiresAt }) => (
            <li key={id} className="flex items-center gap-4 border-b border-line py-2 text-sm">
              <span className="grow">
                {t('people:openInvitation', {
                  role: t(`people:role.${role}`),
                  date: date(expiresAt),
                })}
              </span>
              <IconButton
                label={t('people:revoke', { role: t(`people:role.${role}`) })}
                icon={<Trash2 aria-hidden />}
                onClick={() => void revoke(id)}
              />
            </li>
          ))}
        </ul>
      )}
      <Button className="mt-4" onClick={() => setInviting(true)}>
        <Plus className="size-4" aria-hidden />
        {t('people:invite')}
      </Button>
      {inviting && (
        <InviteDialog
          address={address}
          onClose={() => {
            setInviting(false)
            router.refresh()
          }}
        />
      )}
    </Section>
  )
}
