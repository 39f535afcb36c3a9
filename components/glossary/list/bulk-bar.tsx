'use client'

import { ChevronUp, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useMay } from '@/components/shell/session-provider'
import { Button } from '@/components/ui/button'
import { Keys } from '@/components/ui/keys'
import { Menu, MenuItem } from '@/components/ui/menu'
import { termEntrySchema, termKinds, type TermBulk } from '@/lib/domain/term-entry'
import { useT } from '@/lib/i18n/use-t'
import { useGlossaryState } from '../glossary-provider'
import { caseWords, kindWords, statusWords } from '../term-words'

type BulkBarProps = {
  count: number
  onChange: (patch: TermBulk['patch']) => void
  onMerge: () => void
  onExport: () => void
  onDelete: () => void
  onClear: () => void
}

/** How many entries one screen can compare. */
const mostToMerge = 12
const { caseRule: caseRules, status: statuses } = termEntrySchema.shape

/** What can be done to all that is selected, in one go. */
export function BulkBar({ count, onChange, onMerge, onExport, onDelete, onClear }: BulkBarProps) {
  const t = useT()
  const projects = useGlossaryState((state) => state.projects)
  const mayManage = useMay('term.manage')
  const mayEdit = useMay('term.edit')
  return (
    <div role="toolbar" aria-label={t('glossary:bulk.label')} data-selection className="glossary-bar">
      <p className="font-medium">{t('glossary:bulk.count', { count })}</p>
      <div className="order-last flex w-full flex-wrap items-center gap-1 max-lg:-ml-2 lg:order-none lg:w-auto">
        {mayManage && (
          <>
            <Choices label={t('glossary:kind.label')}>
              {termKinds.map((kind) => (
                <MenuItem key={kind} onSelect={() => onChange({ kind })}>
                  {t(kindWords[kind])}
                </MenuItem>
              ))}
            </Choices>
            <Choices label={t('glossary:status.label')}>
              {statuses.options.map((status) => (
                <MenuItem key={status} onSelect={() => onChange({ status })}>
                  {t(statusWords[status])}
                </MenuItem>
              ))}
            </Choices>
            <Choices label={t('glossary:caseRule.label')}>
              {caseRules.options.map((caseRule) => (
                <MenuItem key={caseRule} onSelect={() => onChange({ caseRule })}>
                  {t(caseWords[caseRule])}
                </MenuItem>
              ))}
            </Choices>
            <Choices label={t('glossary:scope.label')}>
              <MenuItem onSelect={() => onChange({ projectId: null })}>
                {t('glossary:scope.workspace')}
              </MenuItem>
              {projects.map(({ id, name }) => (
                <MenuItem key={id} onSelect={() => onChange({ projectId: id })}>
                  {name}
                </MenuItem>
              ))}
            </Choices>
          </>
        )}
        {mayManage && count > 1 && count <= mostToMerge && (
          <Button size="small" look="quiet" onClick={onMerge}>
            {t('glossary:merge.open')}
          </Button>
        )}
        <Button size="small" look="quiet" onClick={onExport}>
          {t('glossary:export.open')}
        </Button>
      </div>
      <div className="ml-auto flex items-center gap-1">
        {mayEdit && (
          <Button size="small" look="danger" onClick={onDelete}>
            {t('glossary:bulk.delete')}
            <Keys keys={t('glossary:keys.deleteKey')} />
          </Button>
        )}
        <Button size="small" look="quiet" onClick={onClear}>
          <X aria-hidden className="size-4" />
          {t('glossary:bulk.clear')}
          <Keys keys="Esc" />
        </Button>
      </div>
    </div>
  )
}

function Choices({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Menu
      align="start"
      trigger={
        <Button size="small" look="quiet">
          {label}
          <ChevronUp aria-hidden className="size-3.5" />
        </Button>
      }
    >
      {children}
    </Menu>
  )
}
