import type { Metadata } from 'next'
import { connection } from 'next/server'
import { Inbox } from '@/components/review/inbox'
import { getT } from '@/lib/i18n/server-t'
import { getPageSession } from '@/lib/server/page-session'
import { listNotices } from '@/lib/server/queries/list-notices'
import { getStore } from '@/lib/server/store'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT()
  return { title: t('library:inbox.title') }
}

export default async function InboxPage() {
  await connection()
  const session = await getPageSession('/inbox')
  return <Inbox notices={await listNotices(await getStore(), session)} />
}
