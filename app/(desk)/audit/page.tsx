import type { Metadata } from 'next'
import { connection } from 'next/server'
import { AuditTrail } from '@/components/people/audit-trail'
import { NotAllowed } from '@/components/shell/not-allowed'
import { getT } from '@/lib/i18n/server-t'
import { getPageSession } from '@/lib/server/page-session'
import { may } from '@/lib/server/policies/authorize'
import { checkAudit, listAudit } from '@/lib/server/queries/list-audit'
import { getStore } from '@/lib/server/store'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT()
  return { title: t('people:audit.title') }
}

export default async function AuditPage() {
  await connection()
  const session = await getPageSession('/audit')
  if (!may(session.role, 'workspace.audit')) return <NotAllowed />
  const store = await getStore()
  return <AuditTrail first={await listAudit(store, session)} verdict={await checkAudit(store, session)} />
}
