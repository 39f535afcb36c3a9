'use client'

import { useT } from '@/lib/i18n/use-t'
import { useGlossaryState } from './glossary-provider'

/** How a scope is called: the workspace, or the project by its name. */
export function useScopeName(): (projectId: string | null) => string {
  const t = useT()
  const projects = useGlossaryState((state) => state.projects)
  return (projectId) =>
    projectId === null
      ? t('glossary:scope.workspace')
      : (projects.find(({ id }) => id === projectId)?.name ?? t('glossary:scope.unknown'))
}
