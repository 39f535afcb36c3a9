import type { Metadata } from 'next'
import { connection } from 'next/server'
import { People } from '@/components/people/people'
import { operations } from '@/lib/domain/operation'
import { getT } from '@/lib/i18n/server-t'
import { readEnv } from '@/lib/server/env'
import { getPageSession } from '@/lib/server/page-session'
import { may, rolesFor } from '@/lib/server/policies/authorize'
import { listInvitations } from '@/lib/server/queries/list-invitations'
import { getStore } from '@/lib/server/store'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT()
  return { title: t('people:title') }
}

export default async function PeoplePage() {
  await connection()
  const session = await getPageSession('/people')
  const invitations = may(session.role, 'member.invite')
    ? await listInvitations(await getStore(), session)
    : []
  const rules = operations.map((operation) => ({ operation, roles: rolesFor(operation) }))
  return <People invitations={invitations} rules={rules} address={readEnv().ETABLI_URL} />
}
