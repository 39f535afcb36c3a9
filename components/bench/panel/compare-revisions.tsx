'use client'

import { useState } from 'react'
import { useMemberName } from '@/components/shell/session-provider'
import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/field'
import { Segmented } from '@/components/ui/segmented'
import { TwoLineDiff, WordDiff } from '@/components/review/word-diff'
import { plainText } from '@/lib/domain/inline-content'
import type { Revision } from '@/lib/domain/revision'
import type { Segment } from '@/lib/domain/segment'
import { compareWords, takeChanges } from '@/lib/review/compare-words'
import { findStages } from '@/lib/review/stages'
import { useT, useUiLanguage } from '@/lib/i18n/use-t'
import { useBench, useBenchState } from '../bench-provider'
import { mayWrite } from '../state/lock'
import { setWords } from '../state/words'

type CompareProps = { segment: Segment; revisions: readonly Revision[] }

/** Any two revisions of a segment side by side; of what the later one changed, a person takes the parts that they want. */
export function CompareRevisions({ segment, revisions }: CompareProps) {
  const t = useT()
  const nameOf = useMemberName()
  const time = new Intl.DateTimeFormat(useUiLanguage(), { dateStyle: 'short', timeStyle: 'short' })
  const [chosen, setChosen] = useState<{ from: string; to: string } | null>(null)
  const [look, setLook] = useState<'inline' | 'lines'>('inline')
  const stages = findStages(revisions)
  const newest = revisions.find(({ kind }) => kind !== 'set-aside') ?? revisions[0]
  const byId = (id: string | undefined) => revisions.find((revision) => revision.id === id)
  const from = byId(chosen?.from) ?? stages?.first ?? revisions.at(-1)
  const to = byId(chosen?.to) ?? newest
  if (!from || !to) return null
  const options = revisions.map((revision) => ({
    value: revision.id,
    label: `${time.format(revision.at)} · ${nameOf(revision.author)} · ${t(`bench:revision.${revision.kind}`)}`,
  }))
  const [before, after] = [plainText(from.target), plainText(to.target)]
  return (
    <section className="mb-5 border-b border-line pb-4" aria-label={t('bench:history.compare')}>
      {stages && (
        <div className="mb-3 flex flex-wrap gap-1" role="group" aria-label={t('bench:history.stages')}>
          {(
            [
              ['firstToTranslator', stages.first, stages.translator],
              ['translatorToNow', stages.translator, stages.now],
              ['firstToNow', stages.first, stages.now],
            ] as const
          ).map(([name, one, two]) => (
            <Button
              key={name}
              size="small"
              aria-pressed={from.id === one.id && to.id === two.id}
              className="aria-pressed:border-accent aria-pressed:text-accent"
              onClick={() => setChosen({ from: one.id, to: two.id })}
            >
              {t(`bench:history.stage.${name}`)}
            </Button>
          ))}
        </div>
      )}
      <div className="flex flex-col items-start gap-2 [&>div:not([role])]:w-full">
        <SelectField
          label={t('bench:history.from')}
          value={from.id}
          options={options}
          onChange={(event) => setChosen({ from: event.target.value, to: to.id })}
        />
        <SelectField
          label={t('bench:history.to')}
          value={to.id}
          options={options}
          onChange={(event) => setChosen({ from: from.id, to: event.target.value })}
        />
        <Segmented
          label={t('bench:history.look')}
          value={look}
          onChange={setLook}
          choices={[
            { value: 'inline', label: t('bench:history.inline') },
            { value: 'lines', label: t('bench:history.lines') },
          ]}
        />
      </div>
      <p className="mt-3 font-serif text-base leading-relaxed" lang="en">
        {before === after ? (
          <span className="font-sans text-sm text-soft">{t('bench:history.same')}</span>
        ) : look === 'inline' ? (
          <WordDiff before={before} after={after} />
        ) : (
          <TwoLineDiff before={before} after={after} />
        )}
      </p>
      {before !== after && <PartChooser key={`${from.id}-${to.id}`} segment={segment} from={from} to={to} />}
    </section>
  )
}

type PartChooserProps = { segment: Segment; from: Revision; to: Revision }

/** The changes one by one, each to be taken or left; what comes of them becomes the segment's words. */
function PartChooser({ segment, from, to }: PartChooserProps) {
  const t = useT()
  const bench = useBench()
  const writes = useBenchState((state) => mayWrite(state, segment.id))
  const [before, after] = [plainText(from.target), plainText(to.target)]
  const changes = compareWords(before, after).filter(({ same }) => !same)
  const [taken, setTaken] = useState<ReadonlySet<number>>(() => new Set(changes.keys()))
  if (!writes) return null
  const target = takeChanges(from.target, to.target, taken)
  const result = plainText(target)
  const isNow = result === plainText(segment.target)
  const toggle = (index: number) => {
    const next = new Set(taken)
    if (!next.delete(index)) next.add(index)
    setTaken(next)
  }
  return (
    <fieldset className="mt-3">
      <legend className="text-xs font-semibold text-soft">{t('bench:history.parts')}</legend>
      <ul>
        {changes.map((change, index) => {
          const [gone, come] = [
            before.slice(change.before.from, change.before.to).trim(),
            after.slice(change.after.from, change.after.to).trim(),
          ]
          return (
            <li key={index}>
              <label className="flex items-start gap-2 py-0.5 text-sm">
                <input
                  type="checkbox"
                  className="mt-0.5 size-4 shrink-0 accent-(--accent)"
                  checked={taken.has(index)}
                  onChange={() => toggle(index)}
                />
                <span className="min-w-0 font-serif [overflow-wrap:anywhere]" lang="en">
                  <WordDiff before={gone} after={come} />
                  {gone === '' && come === '' && t('bench:history.spaces')}
                </span>
              </label>
            </li>
          )
        })}
      </ul>
      <Button
        size="small"
        className="mt-1.5"
        disabled={isNow}
        onClick={() => setWords(bench, [{ segmentId: segment.id, target }], 'typed')}
      >
        {t(isNow ? 'bench:history.isNow' : 'bench:history.take')}
      </Button>
    </fieldset>
  )
}
