import type { Metadata } from 'next'
import { connection } from 'next/server'
import { Glossary } from '@/components/glossary/glossary'
import { getT } from '@/lib/i18n/server-t'
import { listTermEntries } from '@/lib/server/queries/list-term-entries'
import { getStore } from '@/lib/server/store'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT()
  return { title: t('glossary:title') }
}

export default async function GlossaryPage() {
  await connection()
  return <Glossary terms={await listTermEntries(await getStore())} />
}
