'use client'

import { Redo2, Undo2 } from 'lucide-react'
import { IconButton } from '@/components/ui/icon-button'
import { Keys } from '@/components/ui/keys'
import { useT } from '@/lib/i18n/use-t'
import { useGlossaryState } from '../glossary-provider'

type StatusBarProps = { found: number; filtered: boolean; onUndo: () => void; onRedo: () => void }

/** The foot of the page: how many entries there are, what was done and can be undone, and the keys of the list. */
export function StatusBar({ found, filtered, onUndo, onRedo }: StatusBarProps) {
  const t = useT()
  const total = useGlossaryState((state) => state.total)
  const last = useGlossaryState((state) => state.done.at(-1))
  const next = useGlossaryState((state) => state.undone.at(-1))
  const keys: [string, string][] = [
    ['↑ ↓', t('glossary:keys.move')],
    ['Enter', t('glossary:keys.edit')],
    [t('glossary:keys.spaceBar'), t('glossary:keys.select')],
    ['Shift+↑ ↓', t('glossary:keys.extend')],
    ['Ctrl+A', t('glossary:keys.all')],
    [t('glossary:keys.deleteKey'), t('glossary:keys.delete')],
  ]
  return (
    <div className="glossary-bar">
      <p>
        {filtered ? t('glossary:foundOf', { count: found, total }) : t('glossary:count', { count: total })}
      </p>
      <ul
        aria-label={t('glossary:keys.label')}
        className="hidden h-5 min-w-0 flex-1 flex-wrap gap-x-4 gap-y-2 overflow-hidden lg:flex"
      >
        {keys.map(([key, does]) => (
          <li key={key} className="flex items-center gap-1.5">
            <Keys keys={key} />
            {does}
          </li>
        ))}
      </ul>
      <div className="ml-auto flex">
        <IconButton
          label={last ? t('glossary:undoStep', { step: last.label }) : t('common:undo')}
          keys="Ctrl+Z"
          icon={<Undo2 aria-hidden />}
          disabled={!last}
          onClick={onUndo}
        />
        <IconButton
          label={next ? t('glossary:redoStep', { step: next.label }) : t('glossary:redo')}
          keys="Ctrl+Shift+Z"
          icon={<Redo2 aria-hidden />}
          disabled={!next}
          onClick={onRedo}
        />
      </div>
    </div>
  )
}
