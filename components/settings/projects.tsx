'use client'

import { PencilLine, Plus, Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { useProjects } from '@/components/library/use-projects'
import { useMay } from '@/components/shell/session-provider'
import { useErrorText } from '@/components/shell/use-error-text'
import { Button } from '@/components/ui/button'
import { CheckField } from '@/components/ui/field'
import { IconButton } from '@/components/ui/icon-button'
import { useToast } from '@/components/ui/toaster'
import type { Project } from '@/lib/domain/project'
import { useT } from '@/lib/i18n/use-t'
import { ProjectNameDialog } from './project-name-dialog'

/** The desk's projects, to be made, renamed and, once they are empty, deleted. */
export function Projects(props: { projects: Project[] }) {
  const t = useT()
  const toast = useToast()
  const errorText = useErrorText()
  const { projects, create, update, remove } = useProjects(props.projects)
  const [form, setForm] = useState<Project | 'new' | null>(null)
  const mayManage = useMay('project.manage')
  const add = useRef<HTMLButtonElement>(null)

  async function setFourEyes({ id }: Project, fourEyes: boolean) {
    const error = await update(id, { fourEyes })
    if (error) toast({ tone: 'error', text: errorText(error) })
  }

  async function removeAndSay(project: Project) {
    const error = await remove(project.id)
    if (error) {
      toast({ tone: 'error', text: errorText(error) })
      return
    }
    add.current?.focus()
    toast({ text: t('settings:deleted', { name: project.name }) })
  }

  return (
    <>
      <ul className="border-t border-line empty:border-0">
        {projects.map((project) => (
          <li key={project.id} className="flex items-center gap-4 border-b border-line py-3">
            <div className="min-w-0 grow">
              <h3 className="text-sm font-medium [overflow-wrap:anywhere]">{project.name}</h3>
              <p className="mt-0.5 flex flex-wrap gap-x-1.5 text-[0.8125rem] text-soft">
                <span>{t('settings:projectArticles', { count: project.articles })}</span>
                <span aria-hidden>·</span>
                <span>{t('settings:projectTerms', { count: project.terms })}</span>
              </p>
              <CheckField
                className="mt-1.5"
                label={t('settings:fourEyes')}
                hint={t('settings:fourEyesHint')}
                checked={project.fourEyes}
                disabled={!mayManage}
                onChange={(event) => void setFourEyes(project, event.target.checked)}
              />
            </div>
            <div className="flex shrink-0">
              <IconButton
                label={t('settings:renameProject', { name: project.name })}
                icon={<PencilLine aria-hidden />}
                disabled={!mayManage}
                onClick={() => setForm(project)}
              />
              <IconButton
                label={t('settings:delete', { name: project.name })}
                icon={<Trash2 aria-hidden />}
                disabled={!mayManage}
                onClick={() => void removeAndSay(project)}
              />
            </div>
          </li>
        ))}
      </ul>
      <Button ref={add} className="mt-4" disabled={!mayManage} onClick={() => setForm('new')}>
        <Plus aria-hidden />
        {t('settings:newProject')}
      </Button>
      {form && (
        <ProjectNameDialog
          name={form === 'new' ? '' : form.name}
          title={t(form === 'new' ? 'settings:newProject' : 'settings:renameProjectTitle')}
          onClose={() => setForm(null)}
          onSave={async (name) => {
            if (form !== 'new') return update(form.id, { name })
            const made = await create(name)
            return made.ok ? null : made.error
          }}
        />
      )}
    </>
  )
}
