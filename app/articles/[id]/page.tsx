import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { cache } from 'react'
import { BenchView } from '@/components/bench/bench-view'
import type { TermsInput } from '@/components/bench/state/terms-in-scope'
import type { Article } from '@/lib/domain/article'
import { EtabliError } from '@/lib/domain/errors'
import { getArticle } from '@/lib/server/queries/get-article'
import { getDeskSettings } from '@/lib/server/queries/get-desk-settings'
import { getPageSession } from '@/lib/server/page-session'
import { listHouseStyles } from '@/lib/server/queries/list-house-styles'
import { getProject } from '@/lib/server/queries/list-projects'
import { listSegments } from '@/lib/server/queries/list-segments'
import { listTerms } from '@/lib/server/queries/list-terms'
import { getStore } from '@/lib/server/store'

type Props = { params: Promise<{ id: string }> }

/** As many segments as the first screen shows; the page fetches the others when it stands. */
const firstSegments = 60
/** A glossary of more entries than these is fetched when the page stands. */
const fewTerms = 1_000

const readArticle = cache(async (id: string): Promise<Article> => {
  await getPageSession(`/articles/${id}`)
  try {
    return await getArticle(await getStore(), id)
  } catch (error) {
    if (error instanceof EtabliError && error.status === 404) notFound()
    throw error
  }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readArticle((await params).id)).title }
}

/** The entries of both scopes as the glossary has them, for what one hides of the other may come back; null where they are many. */
async function readTerms({ projectId }: Article): Promise<TermsInput> {
  const store = await getStore()
  const scopes = projectId === null ? ['workspace'] : ['workspace', projectId]
  const read = await Promise.all(
    scopes.map((project) => listTerms(store, { project, offset: 0, limit: fewTerms })),
  )
  if (read.reduce((sum, { total }) => sum + total, 0) > fewTerms) return null
  const revision = Math.min(...read.map((answer) => answer.revision))
  return { terms: read.flatMap(({ terms }) => terms), revision }
}

export default async function BenchPage({ params }: Props) {
  await connection()
  const article = await readArticle((await params).id)
  const store = await getStore()
  const { segments, total } = await listSegments(store, article.id, { limit: firstSegments })
  return (
    <BenchView
      key={article.id}
      input={{
        articleId: article.id,
        fourEyes: article.projectId !== null && (await getProject(store, article.projectId)).fourEyes,
        sendBackReasons: (await getDeskSettings(store)).sendBackReasons,
        projectId: article.projectId,
        title: article.title,
        houseStyleId: article.houseStyleId,
        houseStyles: await listHouseStyles(store),
        terms: await readTerms(article),
        segments,
        total,
        revision: article.revision,
      }}
    />
  )
}
