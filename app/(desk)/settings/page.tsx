import type { Metadata } from 'next'
import { connection } from 'next/server'
import { Settings } from '@/components/settings/settings'
import { getT } from '@/lib/i18n/server-t'
import { listHouseStyles } from '@/lib/server/queries/list-house-styles'
import { getStore } from '@/lib/server/store'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT()
  return { title: t('settings:title') }
}

export default async function SettingsPage() {
  await connection()
  return <Settings houseStyles={await listHouseStyles(await getStore())} />
}
