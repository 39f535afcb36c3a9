import type { Metadata } from 'next'
import { connection } from 'next/server'
import { Settings } from '@/components/settings/settings'
import { getPageSession } from '@/lib/server/page-session'
import { getT } from '@/lib/i18n/server-t'
import { may } from '@/lib/server/policies/authorize'
import { getDeskSettings } from '@/lib/server/queries/get-desk-settings'
import { getWebhook } from '@/lib/server/queries/get-webhook'
import { listHouseStyles } from '@/lib/server/queries/list-house-styles'
import { listProjects } from '@/lib/server/queries/list-projects'
import { getStore } from '@/lib/server/store'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT()
  return { title: t('settings:title') }
}

export default async function SettingsPage() {
  await connection()
  const session = await getPageSession('/settings')
  const store = await getStore()
  return (
    <Settings
      houseStyles={await listHouseStyles(store)}
      projects={await listProjects(store)}
      desk={await getDeskSettings(store)}
      webhook={may(session.role, 'workspace.configure') ? await getWebhook(store, session) : null}
    />
  )
}
