'use client'

import { BellOff, Check, CircleAlert, TriangleAlert } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Keys } from '@/components/ui/keys'
import { useT } from '@/lib/i18n/use-t'
import { useBench } from '../bench-provider'
import { printBinding } from '../keys/keymap'
import { useKeymap, usePrintedKeys } from '../keys/use-keymap'
import type { Hint } from '../state/analysis'
import { settleHint } from '../state/settle-name'
import { numberedHints, putHint } from '../state/words'
import { useCardTriggers } from '../terms/use-card-triggers'

const fates = {
  kept: { icon: Check, color: 'text-soft' },
  missing: { icon: TriangleAlert, color: 'text-caution' },
  broken: { icon: CircleAlert, color: 'text-broken' },
  dismissed: { icon: BellOff, color: 'text-soft' },
}

/** Facts and terms of the active segment, each with its English: a click or its number puts it in. */
export function HintList({ segmentId, hints }: { segmentId: string; hints: readonly Hint[] }) {
  const t = useT()
  const { keymap, isMac } = useKeymap()
  const shown = numberedHints(hints)
  const cards = useCardTriggers('panel', segmentId)
  const printed = usePrintedKeys()
  const firstName = shown.find((hint) => hint.kind === 'name')
  if (shown.length === 0) return <p className="text-sm text-soft">{t('bench:panel.noHints')}</p>
  return (
    <ol className="-mx-2" {...cards}>
      {shown.map((hint, i) => {
        const key = keymap.hint[i]
        return (
          <HintItem
            key={hint.key}
            segmentId={segmentId}
            hint={hint}
            keys={key && i < 9 ? printBinding(key, isMac) : undefined}
            settleKeys={hint === firstName ? printed('settleName') : undefined}
          />
        )
      })}
    </ol>
  )
}

function HintItem(props: { segmentId: string; hint: Hint; keys?: string; settleKeys?: string }) {
  const { segmentId, hint, keys, settleKeys } = props
  const t = useT()
  const bench = useBench()
  const [best, ...others] = hint.renderings
  const fate = hint.fate === 'open' ? null : { name: hint.fate, ...fates[hint.fate] }
  const point = (on: boolean) => bench.store.setState({ pointedAt: on ? { segmentId, key: hint.key } : null })
  if (!best) return null
  return (
    <li
      className="rounded-md px-2 py-1.5 hover:bg-lit"
      data-fate={hint.fate}
      onPointerEnter={() => point(true)}
      onPointerLeave={() => point(false)}
      onFocus={() => point(true)}
      onBlur={() => point(false)}
    >
      <div className="flex items-baseline justify-between gap-2 text-[0.8125rem] text-soft">
        {hint.entries ? (
          <button
            type="button"
            lang="fr"
            data-term-hint={hint.key}
            aria-haspopup="dialog"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() =>
              bench.store.setState({ card: { segmentId, key: hint.key, at: 'panel', focus: true } })
            }
            className="min-w-0 truncate text-left font-serif text-[0.9375rem] underline decoration-dotted underline-offset-4 hover:text-accent"
          >
            {hint.text}
          </button>
        ) : (
          <span className="min-w-0 truncate font-serif text-[0.9375rem]" lang="fr" title={hint.text}>
            {hint.text}
          </span>
        )}
        {fate && (
          <span className={`inline-flex shrink-0 items-center gap-1 self-center text-xs ${fate.color}`}>
            <fate.icon className="size-3.5" aria-hidden />
            {t(`bench:fate.${fate.name}`)}
          </span>
        )}
      </div>
      <div className="mt-0.5 flex flex-wrap items-baseline gap-x-1.5 gap-y-1">
        <button
          type="button"
          lang="en"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => putHint(bench, hint)}
          className={`rounded-sm text-left font-serif text-[1.0625rem] hover:text-accent hover:underline ${hint.fate === 'kept' ? 'text-soft' : 'font-medium text-ink'}`}
        >
          {best.text}
        </button>
        {keys && <Keys keys={keys} />}
        {others.slice(0, 4).map((other) => (
          <button
            key={other.text}
            type="button"
            lang="en"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => putHint(bench, hint, other.text)}
            className="rounded-sm border-b border-dotted border-edge text-left font-serif text-[0.9375rem] text-soft hover:text-accent"
          >
            {other.text}
          </button>
        ))}
      </div>
      {hint.kind === 'name' && (
        <div className="mt-1 flex flex-wrap items-center justify-between gap-x-2 gap-y-1">
          <p className="text-xs text-soft">{best.reason && t(`bench:reason.${best.reason}`)}</p>
          <Button
            size="small"
            data-settle={hint.text}
            aria-label={t('bench:ledger.settleAs', { name: hint.text, target: best.text })}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => void settleHint(bench, { hints: [hint] }, hint.text)}
          >
            {t('bench:ledger.settle')}
            {settleKeys && <Keys keys={settleKeys} />}
          </Button>
        </div>
      )}
      {hint.note && <p className="mt-0.5 text-xs text-soft">{hint.note}</p>}
    </li>
  )
}
