import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { cache } from 'react'
import { BenchView } from '@/components/bench/bench-view'
import type { Article } from '@/lib/domain/article'
import { EtabliError } from '@/lib/domain/errors'
import { getArticle } from '@/lib/server/queries/get-article'
import { listArticleTerms } from '@/lib/server/queries/list-article-terms'
import { listHouseStyles } from '@/lib/server/queries/list-house-styles'
import { listSegments } from '@/lib/server/queries/list-segments'
import { getStore } from '@/lib/server/store'

type Props = { params: Promise<{ id: string }> }

/** As many segments as the first screen shows; the page fetches the others when it stands. */
const firstSegments = 60

const readArticle = cache(async (id: string): Promise<Article> => {
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
        title: article.title,
        houseStyleId: article.houseStyleId,
        houseStyles: await listHouseStyles(store),
        terms: await listArticleTerms(store, article.id),
        segments,
        total,
      }}
    />
  )
}
