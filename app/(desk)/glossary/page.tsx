import type { Metadata } from 'next'
import { connection } from 'next/server'
import { Glossary } from '@/components/glossary/glossary'
import { getPageSession } from '@/lib/server/page-session'
import { getT } from '@/lib/i18n/server-t'
import { listProjects } from '@/lib/server/queries/list-projects'
import { listTerms } from '@/lib/server/queries/list-terms'
import { getStore } from '@/lib/server/store'

/** As many entries as the tallest window shows; the page asks for the others itself. */
const firstEntries = 100

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT()
  return { title: t('glossary:title') }
}

/** The page is made anew for each request, so "2 hours ago" is counted from this moment. */
const atRequest = () => Date.now()

export default async function GlossaryPage() {
  await connection()
  await getPageSession('/glossary')
  const store = await getStore()
  return (
    <Glossary
      first={await listTerms(store, { offset: 0, limit: firstEntries })}
      projects={await listProjects(store)}
      now={atRequest()}
    />
  )
}
