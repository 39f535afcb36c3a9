import type { Metadata } from 'next'
import { connection } from 'next/server'
import { Join } from '@/components/people/join'
import { getT } from '@/lib/i18n/server-t'
import { findInvitationRole } from '@/lib/server/queries/find-invitation-role'
import { getStore } from '@/lib/server/store'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT()
  return { title: t('people:join.title') }
}

export default async function JoinPage({ params }: { params: Promise<{ token: string }> }) {
  await connection()
  const { token } = await params
  return <Join token={token} role={await findInvitationRole(await getStore(), token)} />
}
