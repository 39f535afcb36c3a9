import type { Metadata } from 'next'
import { connection } from 'next/server'
import { ReturnedList } from '@/components/review/returned-list'
import { getT } from '@/lib/i18n/server-t'
import { getPageSession } from '@/lib/server/page-session'
import { listReturned } from '@/lib/server/queries/list-returned'
import { getStore } from '@/lib/server/store'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT()
  return { title: t('library:returned.title') }
}

export default async function ReturnedPage() {
  await connection()
  const session = await getPageSession('/returned')
  return <ReturnedList returned={await listReturned(await getStore(), session)} />
}
