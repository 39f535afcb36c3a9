'use client'

import { SelectField } from '@/components/ui/field'
import type { Article } from '@/lib/domain/article'
import type { Project } from '@/lib/domain/project'
import { useT } from '@/lib/i18n/use-t'

/** Which articles the library shows: `all`, `none` for those without a project, or a project's id. */
export type ProjectChoice = string

/** Whether an article is among those of the choice. */
export function isOfProject(article: Article, choice: ProjectChoice): boolean {
  return choice === 'all' || article.projectId === (choice === 'none' ? null : choice)
}

/** Shows the articles of one project alone. */
export function ProjectFilter(props: {
  projects: Project[]
  value: ProjectChoice
  onChange: (choice: ProjectChoice) => void
}) {
  const t = useT()
  return (
    <SelectField
      className="min-w-0 grow basis-32 sm:w-44 sm:grow-0 sm:basis-auto"
      label={t('library:project.filter')}
      labelHidden
      value={props.value}
      onChange={(event) => props.onChange(event.target.value)}
      options={[
        { value: 'all', label: t('library:project.all') },
        ...props.projects.map(({ id, name }) => ({ value: id, label: name })),
        { value: 'none', label: t('library:project.none') },
      ]}
    />
  )
}
