'use client'

import { useState, type FormEvent } from 'react'
import type { RequestResult } from '@/components/shell/request'
import { useErrorText } from '@/components/shell/use-error-text'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { SelectField, TextField } from '@/components/ui/field'
import type { Article } from '@/lib/domain/article'
import type { Project } from '@/lib/domain/project'
import { useT } from '@/lib/i18n/use-t'

/** What the list says besides the ids of projects. */
const none = 'none'
const other = 'new'

/** Puts an article into a project, also into one that is made here and now, or into none; stays open where that fails. */
export function ProjectDialog(props: {
  article: Article
  projects: Project[]
  onClose: () => void
  onCreate: (name: string) => Promise<RequestResult<Project>>
  onChoose: (projectId: string | null) => Promise<boolean>
}) {
  const { article, projects, onClose } = props
  const t = useT()
  const errorText = useErrorText()
  const [choice, setChoice] = useState(article.projectId ?? (projects.length === 0 ? other : none))
  const [name, setName] = useState('')
  const [error, setError] = useState<string>()
  const [busy, setBusy] = useState(false)

  async function chosen(): Promise<string | null | undefined> {
    if (choice !== other) return choice === none ? null : choice
    const made = await props.onCreate(name.trim())
    if (made.ok) {
      setChoice(made.value.id)
      return made.value.id
    }
    setError(errorText(made.error))
  }

  async function submit(event: FormEvent) {
    event.preventDefault()
    setBusy(true)
    setError(undefined)
    const projectId = await chosen()
    const done =
      projectId !== undefined && (projectId === article.projectId || (await props.onChoose(projectId)))
    setBusy(false)
    if (done) onClose()
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('library:project.title')}
      closeLabel={t('common:close')}
      size="small"
      returnFocus={() => document.querySelector(`[data-article="${article.id}"]`)}
      actions={
        <>
          <Button look="quiet" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button
            look="primary"
            type="submit"
            form="project"
            disabled={busy || (choice === other && !name.trim())}
          >
            {t('common:save')}
          </Button>
        </>
      }
    >
      <form id="project" onSubmit={submit} className="flex flex-col gap-4">
        <SelectField
          label={t('library:project.label')}
          hint={t('library:project.hint')}
          value={choice}
          data-autofocus={projects.length > 0 || undefined}
          onChange={(event) => setChoice(event.target.value)}
          options={[
            { value: none, label: t('library:project.none') },
            ...projects.map((project) => ({ value: project.id, label: project.name })),
            { value: other, label: t('library:project.new') },
          ]}
        />
        {choice === other && (
          <TextField
            label={t('library:project.name')}
            value={name}
            maxLength={100}
            error={error}
            data-autofocus={projects.length === 0 || undefined}
            onChange={(event) => {
              setName(event.target.value)
              setError(undefined)
            }}
          />
        )}
      </form>
    </Dialog>
  )
}
