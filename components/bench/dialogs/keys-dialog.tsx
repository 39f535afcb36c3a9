'use client'

import { useState, type KeyboardEvent } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { CheckField } from '@/components/ui/field'
import { useT } from '@/lib/i18n/use-t'
import { commandGroups, defaultKeys, type CommandGroup, type CommandId } from '../keys/commands'
import { chooseCompletion, useCompletionChoice } from '../keys/completion-choice'
import { bindingOf, printBinding, refuseBinding, type Keymap } from '../keys/keymap'
import { changeKeymap, useKeymap } from '../keys/use-keymap'

/** Every key, printed beside what it does; a click on a key waits for another one. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const t = useT()
  const { keymap, isMac } = useKeymap()
  const completes = useCompletionChoice()
  const [asked, setAsked] = useState<CommandId | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)

  const listen = (event: KeyboardEvent) => {
    if (!asked || event.key === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') return setAsked(null)
    const binding = bindingOf(event.nativeEvent, isMac)
    if (!binding) return
    const refused = refuseBinding(binding, asked, keymap)
    if (!refused) {
      changeKeymap({ ...keymap, [asked]: [binding] })
      setAsked(null)
      return setRefusal(null)
    }
    const key = printBinding(binding, isMac)
    setRefusal(
      refused.why === 'taken'
        ? t('bench:keys.taken', { key, command: t(`bench:command.${refused.by}`) })
        : t(`bench:keys.${refused.why}`, { key }),
    )
  }

  const groups = Object.keys(commandGroups) as CommandGroup[]
  return (
    <Dialog
      open
      size="wide"
      onOpenChange={(open) => !open && !asked && onClose()}
      title={t('bench:keys.title')}
      description={t('bench:keys.text')}
      closeLabel={t('common:close')}
      actions={
        <Button
          onClick={() => changeKeymap(defaultKeys)}
          disabled={JSON.stringify(keymap) === JSON.stringify(defaultKeys)}
        >
          {t('bench:keys.reset')}
        </Button>
      }
    >
      {refusal && (
        <p role="alert" className="mb-3 rounded-md bg-caution-wash px-3 py-2 text-sm">
          {refusal}
        </p>
      )}
      <div className="gap-10 sm:columns-2" onKeyDownCapture={listen}>
        {groups.map((group) => (
          <section key={group} className="mb-5 break-inside-avoid">
            <h3 className="mb-1 text-xs font-semibold text-soft">{t(`bench:commandGroup.${group}`)}</h3>
            <ul>
              {commandGroups[group].map((id) => (
                <li
                  key={id}
                  className="flex min-h-8 items-center justify-between gap-3 border-b border-line text-sm last:border-0"
                >
                  <span>{t(`bench:command.${id}`)}</span>
                  {id === 'hint' || id === 'leave' ? (
                    <span className="key-print">{printed(keymap, id, isMac)}</span>
                  ) : (
                    <button
                      type="button"
                      className="key-print key-change"
                      aria-label={t('bench:keys.change', {
                        command: t(`bench:command.${id}`),
                        key: printed(keymap, id, isMac),
                      })}
                      aria-pressed={asked === id}
                      onClick={() => setAsked(asked === id ? null : id)}
                      onBlur={() => setAsked((now) => (now === id ? null : now))}
                    >
                      {asked === id ? t('bench:keys.press') : printed(keymap, id, isMac)}
                    </button>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <CheckField
        label={t('bench:completion.choice')}
        hint={t('bench:completion.hint')}
        checked={completes}
        onChange={(event) => chooseCompletion(event.target.checked)}
      />
    </Dialog>
  )
}

function printed(keymap: Keymap, id: CommandId, isMac: boolean): string {
  const keys = keymap[id]
  const [first, last] = [keys[0], keys.at(-1)]
  if (id === 'hint' && first && last) return `${printBinding(first, isMac)} … ${printBinding(last, isMac)}`
  return keys.map((key) => printBinding(key, isMac)).join('  ')
}
