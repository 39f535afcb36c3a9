'use client'

import Link from 'next/link'
import { useHouseStyleName } from '@/components/settings/house-style-name'
import { RelativeTime } from '@/components/ui/relative-time'
import type { Article } from '@/lib/domain/article'
import { getHouseStyle, type HouseStyle } from '@/lib/domain/house-style'
import { useT, useUiLanguage } from '@/lib/i18n/use-t'
import { ArticleMenu } from './article-menu'
import { ArticlePeople } from './article-people'
import { ArticleProgress } from './article-progress'

type ArticleRowProps = {
  article: Article
  houseStyles: HouseStyle[]
  /** The name of the article's project, where it has one. */
  projectName: string | undefined
  now: number
  onRename: (article: Article) => void
  onProject: (article: Article) => void
  onAssign: (article: Article) => void
  onHouseStyle: (article: Article, id: string) => void
  onDelete: (article: Article) => void
}

/** One article of the list; the whole row leads to its bench. */
export function ArticleRow(props: ArticleRowProps) {
  const { article, houseStyles, projectName, now, onRename, onProject, onAssign, onHouseStyle, onDelete } =
    props
  const t = useT()
  const language = useUiLanguage()
  const nameOf = useHouseStyleName()
  return (
    <li className="group relative -mx-2 grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-6 gap-y-3 px-2 before:absolute before:inset-x-2 before:bottom-0 before:h-px before:bg-line py-5 [contain-intrinsic-size:auto_6rem] [content-visibility:auto] sm:grid-cols-[minmax(0,1fr)_13rem_auto]">
      <div className="min-w-0">
        <h2 className="font-serif text-[1.3125rem] leading-snug font-medium text-balance [overflow-wrap:anywhere]">
          <Link
            href={`/articles/${article.id}`}
            lang="fr"
            data-article={article.id}
            className="line-clamp-3 decoration-1 underline-offset-4 group-hover:text-accent after:absolute after:inset-0 after:content-['']"
          >
            {article.title}
          </Link>
        </h2>
        <p className="mt-1.5 flex flex-wrap gap-x-1.5 text-[0.8125rem] text-soft">
          <span>{t('library:words', { count: article.sourceWords })}</span>
          <span aria-hidden>·</span>
          <span className="relative">
            <RelativeTime time={article.updatedAt} now={now} language={language} />
          </span>
          <span aria-hidden>·</span>
          <span>{nameOf(getHouseStyle(article.houseStyleId, houseStyles))}</span>
          {projectName && (
            <>
              <span aria-hidden>·</span>
              <span className="[overflow-wrap:anywhere]">{projectName}</span>
            </>
          )}
        </p>
        <ArticlePeople article={article} now={now} />
      </div>
      <div className="order-last col-span-2 sm:order-none sm:col-span-1 sm:pt-2.5">
        <ArticleProgress article={article} />
      </div>
      <div className="relative -mr-2">
        <ArticleMenu
          article={article}
          houseStyles={houseStyles}
          onRename={() => onRename(article)}
          onProject={() => onProject(article)}
          onAssign={() => onAssign(article)}
          onHouseStyle={(id) => onHouseStyle(article, id)}
          onDelete={() => onDelete(article)}
        />
      </div>
    </li>
  )
}
