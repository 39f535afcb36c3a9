import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { cache } from 'react'
import { QualityPage } from '@/components/review/quality-page'
import { EtabliError } from '@/lib/domain/errors'
import { getT } from '@/lib/i18n/server-t'
import { getPageSession } from '@/lib/server/page-session'
import { getQuality } from '@/lib/server/queries/get-quality'
import { getStore } from '@/lib/server/store'

type Props = { params: Promise<{ id: string }> }

const readReport = cache(async (id: string) => {
  await connection()
  await getPageSession(`/articles/${id}/quality`)
  try {
    return await getQuality(await getStore(), id)
  } catch (error) {
    if (error instanceof EtabliError && error.status === 404) notFound()
    throw error
  }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getT()
  return { title: `${t('bench:quality.title')} – ${(await readReport((await params).id)).title}` }
}

export default async function ArticleQualityPage({ params }: Props) {
  return <QualityPage report={await readReport((await params).id)} />
}
