import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { cache } from 'react'
import { z } from 'zod'
import { ComparePage } from '@/components/review/compare-page'
import { EtabliError } from '@/lib/domain/errors'
import { getT } from '@/lib/i18n/server-t'
import { getPageSession } from '@/lib/server/page-session'
import { compareArticle } from '@/lib/server/queries/compare-article'
import { getStore } from '@/lib/server/store'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[]>> }

/** What makes no sense is as if nothing was asked for. */
const sinceSchema = z.coerce.number().int().min(0).max(2_000_000_000).optional().catch(undefined)

const readComparison = cache(async (id: string, since: number | undefined) => {
  await connection()
  await getPageSession(`/articles/${id}/compare`)
  try {
    return await compareArticle(await getStore(), id, since)
  } catch (error) {
    if (error instanceof EtabliError && error.status === 404) notFound()
    throw error
  }
})

async function read({ params, searchParams }: Props) {
  return readComparison((await params).id, sinceSchema.parse((await searchParams).since))
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const t = await getT()
  return { title: `${t('bench:compare.title')} – ${(await read(props)).title}` }
}

export default async function ArticleComparePage(props: Props) {
  const comparison = await read(props)
  return <ComparePage key={comparison.since} comparison={comparison} />
}
