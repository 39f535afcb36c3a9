'use client'

import { useState } from 'react'
import type { RequestError } from '@/components/shell/request'
import { useErrorText } from '@/components/shell/use-error-text'
import { Button } from '@/components/ui/button'
import { SelectField, TextField } from '@/components/ui/field'
import { useT } from '@/lib/i18n/use-t'
import { useGlossary, useGlossaryState } from '../glossary-provider'

const workspace = 'workspace'
const newProject = 'new'

/** Where entries hold: in the whole workspace, or in a project, which may be a new one. */
export function ScopeField(props: {
  value: string | null
  onChange: (projectId: string | null) => void
  hint?: string
}) {
  const t = useT()
  const errorText = useErrorText()
  const glossary = useGlossary()
  const projects = useGlossaryState((state) => state.projects)
  const [name, setName] = useState<string | null>(null)
  const [failure, setFailure] = useState<RequestError | null>(null)

  async function create() {
    if (!name?.trim()) return
    const answer = await glossary.addProject(name.trim())
    if (!answer.ok) return setFailure(answer.error)
    props.onChange(answer.value.id)
    setName(null)
    setFailure(null)
  }

  return (
    <div className="grid content-start gap-2">
      <SelectField
        label={t('glossary:scope.label')}
        hint={props.hint}
        value={name === null ? (props.value ?? workspace) : newProject}
        onChange={({ target }) => {
          setName(target.value === newProject ? '' : null)
          setFailure(null)
          if (target.value !== newProject) props.onChange(target.value === workspace ? null : target.value)
        }}
        options={[
          { value: workspace, label: t('glossary:scope.workspace') },
          ...projects.map(({ id, name: label }) => ({ value: id, label })),
          { value: newProject, label: t('glossary:scope.new') },
        ]}
      />
      {name !== null && (
        <div className="flex items-start gap-2">
          <TextField
            label={t('glossary:scope.name')}
            labelHidden
            placeholder={t('glossary:scope.name')}
            value={name}
            maxLength={100}
            autoFocus
            error={failure ? errorText(failure) : undefined}
            onChange={({ target }) => setName(target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              event.preventDefault()
              event.stopPropagation()
              void create()
            }}
            className="grow"
          />
          <Button disabled={!name.trim()} onClick={() => void create()}>
            {t('glossary:scope.create')}
          </Button>
        </div>
      )}
    </div>
  )
}
