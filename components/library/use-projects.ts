'use client'

import { useState } from 'react'
import { request, type RequestError, type RequestResult } from '@/components/shell/request'
import type { ProjectAnswer } from '@/lib/domain/answers'
import type { Project, ProjectPatch } from '@/lib/domain/project'

/** The projects by name, and what can be done to them; failures are handed back. */
export function useProjects(fromServer: Project[]) {
  const [given, setGiven] = useState(fromServer)
  const [projects, setProjects] = useState(fromServer)
  if (given !== fromServer) {
    setGiven(fromServer)
    setProjects(fromServer)
  }

  const put = (project: Project) =>
    setProjects((current) =>
      [...current.filter(({ id }) => id !== project.id), project].sort((a, b) =>
        a.name.localeCompare(b.name, 'fr'),
      ),
    )

  return {
    projects,
    async create(name: string): Promise<RequestResult<Project>> {
      const result = await request<ProjectAnswer>('POST', '/api/projects', { name })
      if (!result.ok) return result
      put(result.value.project)
      return { ok: true, value: result.value.project }
    },
    async update(id: string, patch: ProjectPatch): Promise<RequestError | null> {
      const result = await request<ProjectAnswer>('PATCH', `/api/projects/${id}`, patch)
      if (!result.ok) return result.error
      put(result.value.project)
      return null
    },
    async remove(id: string): Promise<RequestError | null> {
      const result = await request<ProjectAnswer>('DELETE', `/api/projects/${id}`)
      if (!result.ok && result.error.id !== 'project-not-found') return result.error
      setProjects((current) => current.filter((project) => project.id !== id))
      return null
    },
  }
}
