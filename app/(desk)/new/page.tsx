import type { Metadata } from 'next'
import { connection } from 'next/server'
import { NewArticle } from '@/components/library/new-article/new-article'
import { getPageSession } from '@/lib/server/page-session'
import { getT } from '@/lib/i18n/server-t'
import { listHouseStyles } from '@/lib/server/queries/list-house-styles'
import { listProjects } from '@/lib/server/queries/list-projects'
import { getStore } from '@/lib/server/store'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT()
  return { title: t('library:new.heading') }
}

export default async function NewArticlePage() {
  await connection()
  await getPageSession('/new')
  const store = await getStore()
  return <NewArticle houseStyles={await listHouseStyles(store)} projects={await listProjects(store)} />
}
