'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useMemo, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { DropZone } from '@/components/ui/drop-zone'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { useSession } from '@/components/shell/session-provider'
import { SelectField } from '@/components/ui/field'
import { PageHead } from '@/components/ui/page-head'
import { SearchField } from '@/components/ui/search-field'
import type { Article } from '@/lib/domain/article'
import type { HouseStyle } from '@/lib/domain/house-style'
import type { Project } from '@/lib/domain/project'
import { useT } from '@/lib/i18n/use-t'
import { searchKey } from '@/lib/language/search-key'
import { AssignDialog } from './assign-dialog'
import { ArticleRow } from './article-row'
import { ProjectDialog } from './project-dialog'
import { isOfProject, ProjectFilter, type ProjectChoice } from './project-filter'
import { RenameDialog } from './rename-dialog'
import { useArticles } from './use-articles'
import { useProjects } from './use-projects'
import { keepFiles } from './waiting-files'

const mineChoices = ['all', 'translate', 'review'] as const
type Mine = (typeof mineChoices)[number]

function isMine({ translatorId, reviewerId }: Article, mine: Mine, me: string): boolean {
  return mine === 'all' || (mine === 'translate' ? translatorId : reviewerId) === me
}

/** The articles of the desk, the last changed first. */
export function Library(props: {
  articles: Article[]
  projects: Project[]
  houseStyles: HouseStyle[]
  now: number
}) {
  const t = useT()
  const router = useRouter()
  const list = useRef<HTMLUListElement>(null)
  const { articles, update, remove } = useArticles(props.articles)
  const { projects, create: createProject } = useProjects(props.projects)
  const [search, setSearch] = useState('')
  const [chosen, setChosen] = useState<ProjectChoice>('all')
  const [renamed, setRenamed] = useState<Article | null>(null)
  const [moved, setMoved] = useState<Article | null>(null)
  const [assigned, setAssigned] = useState<Article | null>(null)
  const [mine, setMine] = useState<Mine>('all')
  const { id: me, accounts } = useSession()
  const keys = useMemo(() => new Map(articles.map(({ id, title }) => [id, searchKey(title)])), [articles])
  const wanted = searchKey(search)
  const project = chosen === 'none' || projects.some(({ id }) => id === chosen) ? chosen : 'all'
  const found = articles.filter(
    (article) =>
      isOfProject(article, project) && isMine(article, mine, me) && keys.get(article.id)?.includes(wanted),
  )

  // The browser's Back shows the page as it was left; the bench has changed the figures since.
  useEffect(() => router.refresh(), [router])

  async function removeAndMoveFocus(article: Article) {
    const index = found.indexOf(article)
    const neighbour = found[index + 1] ?? found[index - 1]
    if (!(await remove(article))) return
    const next = neighbour && list.current?.querySelector<HTMLElement>(`[data-article="${neighbour.id}"]`)
    ;(next ?? document.querySelector<HTMLElement>('[data-new-article]'))?.focus()
  }

  return (
    <>
      <DropZone
        label={t('library:drop')}
        onFiles={(files) => {
          keepFiles(files)
          router.push('/new')
        }}
      />
      <PageHead
        title={t('library:title')}
        note={articles.length > 0 ? t('library:count', { count: articles.length }) : undefined}
      >
        {projects.length > 0 && <ProjectFilter projects={projects} value={project} onChange={setChosen} />}
        {accounts && articles.length > 0 && (
          <SelectField
            label={t('library:mine.label')}
            labelHidden
            className="w-44"
            value={mine}
            options={mineChoices.map((value) => ({ value, label: t(`library:mine.${value}`) }))}
            onChange={(event) => setMine(mineChoices.find((one) => one === event.target.value) ?? 'all')}
          />
        )}
        {articles.length > 0 && (
          <SearchField label={t('library:search')} value={search} onChange={setSearch} />
        )}
        <LinkButton href="/new" data-new-article>
          {t('library:newArticle')}
        </LinkButton>
      </PageHead>
      <p role="status" className="sr-only">
        {(search || project !== 'all' || mine !== 'all') && t('library:found', { count: found.length })}
      </p>
      {articles.length === 0 ? (
        <EmptyState title={t('library:empty.title')} text={t('library:empty.text')} />
      ) : found.length === 0 ? (
        <EmptyState
          title={
            search ? t('library:noneFound.title', { search: search.trim() }) : t('library:project.empty')
          }
          text={search ? t('library:noneFound.text') : t('library:project.emptyText')}
          actions={
            <Button
              onClick={() => {
                setSearch('')
                setChosen('all')
                setMine('all')
              }}
            >
              {t('library:noneFound.clear')}
            </Button>
          }
        />
      ) : (
        <ul ref={list}>
          {found.map((article) => (
            <ArticleRow
              key={article.id}
              article={article}
              houseStyles={props.houseStyles}
              projectName={projects.find(({ id }) => id === article.projectId)?.name}
              now={props.now}
              onRename={setRenamed}
              onProject={setMoved}
              onAssign={setAssigned}
              onHouseStyle={(changed, houseStyleId) => void update(changed.id, { houseStyleId })}
              onDelete={(removed) => void removeAndMoveFocus(removed)}
            />
          ))}
        </ul>
      )}
      {articles.length > 0 && articles.length < 4 && (
        <p className="mt-6 text-sm text-soft">{t('library:empty.text')}</p>
      )}
      {renamed && (
        <RenameDialog
          article={renamed}
          onClose={() => setRenamed(null)}
          onRename={(title) => update(renamed.id, { title })}
        />
      )}
      {assigned && (
        <AssignDialog
          article={assigned}
          onClose={() => setAssigned(null)}
          onAssign={(assignment) => update(assigned.id, assignment)}
        />
      )}
      {moved && (
        <ProjectDialog
          article={moved}
          projects={projects}
          onClose={() => setMoved(null)}
          onCreate={createProject}
          onChoose={(projectId) => update(moved.id, { projectId })}
        />
      )}
    </>
  )
}
