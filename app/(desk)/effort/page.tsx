import type { Metadata } from 'next'
import { connection } from 'next/server'
import { Effort } from '@/components/effort/effort'
import { getT } from '@/lib/i18n/server-t'
import { getPageSession } from '@/lib/server/page-session'
import { getEffort } from '@/lib/server/queries/get-effort'
import { getStore } from '@/lib/server/store'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT()
  return { title: t('library:effort.title') }
}

export default async function EffortPage() {
  await connection()
  const session = await getPageSession('/effort')
  return <Effort own={await getEffort(await getStore(), session)} />
}
