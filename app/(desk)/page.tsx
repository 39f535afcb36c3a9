import type { Metadata } from 'next'
import { connection } from 'next/server'
import { Library } from '@/components/library/library'
import { getPageSession } from '@/lib/server/page-session'
import { getT } from '@/lib/i18n/server-t'
import { listArticles } from '@/lib/server/queries/list-articles'
import { listHouseStyles } from '@/lib/server/queries/list-house-styles'
import { listProjects } from '@/lib/server/queries/list-projects'
import { getStore } from '@/lib/server/store'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT()
  return { title: t('library:title') }
}

/** The page is made anew for each request, so "2 hours ago" is counted from this moment. */
const atRequest = () => Date.now()

export default async function LibraryPage() {
  await connection()
  await getPageSession('/')
  const store = await getStore()
  return (
    <Library
      articles={await listArticles(store)}
      projects={await listProjects(store)}
      houseStyles={await listHouseStyles(store)}
      now={atRequest()}
    />
  )
}
