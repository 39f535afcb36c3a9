import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { connection } from 'next/server'
import { Account } from '@/components/people/account'
import { getT } from '@/lib/i18n/server-t'
import { getPageSession } from '@/lib/server/page-session'
import { findOwnEmail } from '@/lib/server/queries/find-own-email'
import { listOwnSessions } from '@/lib/server/queries/list-own-sessions'
import { getStore } from '@/lib/server/store'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT()
  return { title: t('people:account.title') }
}

export default async function AccountPage() {
  await connection()
  const session = await getPageSession('/account')
  const store = await getStore()
  const email = await findOwnEmail(store, session)
  if (email === null) redirect('/people')
  return <Account email={email} sessions={await listOwnSessions(store, session)} />
}
