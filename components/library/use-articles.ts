'use client'

import { useState } from 'react'
import { request } from '@/components/shell/request'
import { useErrorText } from '@/components/shell/use-error-text'
import { useToast } from '@/components/ui/toaster'
import type { ArticleAnswer } from '@/lib/domain/answers'
import type { Article, ArticlePatch } from '@/lib/domain/article'
import { useT } from '@/lib/i18n/use-t'

const newestFirst = (a: Article, b: Article) => b.updatedAt - a.updatedAt

/** The articles of a page that may have been made before the last change here was done. */
function newest(fromServer: readonly Article[], known: readonly Article[]): Article[] {
  const byId = new Map(known.map((article) => [article.id, article]))
  return fromServer
    .map((article) => {
      const own = byId.get(article.id)
      return own && own.updatedAt > article.updatedAt ? own : article
    })
    .sort(newestFirst)
}

/** The articles of the page and what can be done to them; each failure is said in passing, with nothing changed. */
export function useArticles(fromServer: Article[]) {
  const t = useT()
  const toast = useToast()
  const errorText = useErrorText()
  const [given, setGiven] = useState(fromServer)
  const [articles, setArticles] = useState(fromServer)
  if (given !== fromServer) {
    setGiven(fromServer)
    setArticles(newest(fromServer, articles))
  }

  async function change(id: string, patch: ArticlePatch): Promise<Article | null> {
    const result = await request<ArticleAnswer>('PATCH', `/api/articles/${id}`, patch)
    if (result.ok) return result.value.article
    toast({ tone: 'error', text: errorText(result.error) })
    return null
  }

  function put(article: Article) {
    setArticles((current) => [...current.filter(({ id }) => id !== article.id), article].sort(newestFirst))
  }

  return {
    articles,
    async update(
      id: string,
      patch: Pick<
        ArticlePatch,
        'title' | 'houseStyleId' | 'projectId' | 'translatorId' | 'reviewerId' | 'dueAt'
      >,
    ): Promise<boolean> {
      const article = await change(id, patch)
      if (article) put(article)
      return article !== null
    },
    async remove(article: Article): Promise<boolean> {
      if (!(await change(article.id, { deleted: true }))) return false
      setArticles((current) => current.filter(({ id }) => id !== article.id))
      toast({
        text: t('library:deleted', { title: article.title }),
        action: {
          label: t('common:undo'),
          run: async () => {
            const back = await change(article.id, { deleted: false })
            if (back) put(back)
          },
        },
      })
      return true
    },
  }
}
