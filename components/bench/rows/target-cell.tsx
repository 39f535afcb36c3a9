'use client'

import { memo, useMemo, type MouseEvent } from 'react'
import { classNames } from '@/components/ui/class-names'
import { useT } from '@/lib/i18n/use-t'
import { plainText } from '@/lib/domain/inline-content'
import { useBench, useBenchState } from '../bench-provider'
import { useHits } from '../find/use-hits'
import { useFindingWords } from '../panel/use-finding-words'
import { useCompletionChoice } from '../keys/completion-choice'
import type { Analysis } from '../state/analysis'
import { activate } from '../state/navigation'
import { wantedWords } from '../state/wanted-words'
import { useLateAnalysis } from '../state/use-analysis'
import { annotateTarget } from '../text/annotate-segment'
import { caretFromPoint } from '../text/caret-from-point'
import { SegmentEditor } from '../text/segment-editor'
import { useRemarkMarks } from '../text/use-remark-marks'
import { StaticText } from '../text/static-text'
import { ConflictView } from './conflict-view'
import { LiveWords } from './live-words'
import { LockNote } from './lock-note'

type TargetCellProps = { id: string; number: number; active: boolean; editing: boolean; reading: boolean }

/** The English of a segment: the editor where it is being written, else the text as it reads. */
export const TargetCell = memo(function TargetCell({
  id,
  number,
  active,
  editing,
  reading,
}: TargetCellProps) {
  const t = useT()
  const bench = useBench()
  const language = useBenchState((state) => state.lens.houseStyle.spelling)
  const written = useBenchState((state) => state.words.get(id))
  const conflict = useBenchState((state) => state.conflicts.get(id))
  const { analysis } = useLateAnalysis(id)
  const annotations = useTargetAnnotations(id, analysis, reading)
  const wanted = useWantedWords(editing ? analysis : undefined)

  const edit = (event: MouseEvent<HTMLElement>) => {
    const inEditor = event.target instanceof Element && event.target.closest('.ProseMirror') !== null
    if (editing && !inEditor) return bench.editor.current?.focus('end')
    if (editing || getSelection()?.isCollapsed === false) return
    const empty = plainText(bench.store.getState().segments.get(id)?.target ?? []) === ''
    activate(bench, id, empty ? 'end' : caretFromPoint(event.currentTarget, event.clientX, event.clientY))
  }

  return (
    <div
      role="cell"
      lang={language}
      className={classNames('segment-target text-article', !editing && !reading && 'cursor-text')}
      onClick={reading ? undefined : edit}
    >
      {conflict ? (
        <ConflictView id={id} conflict={conflict} />
      ) : editing ? (
        <SegmentEditor
          id={id}
          language={language}
          label={t('bench:row.editor', { number })}
          annotations={annotations}
          wanted={wanted}
        />
      ) : written ? (
        <LiveWords {...written} />
      ) : (
        <StaticTarget
          id={id}
          annotations={annotations}
          placeholder={reading ? '—' : active ? t('bench:row.emptyActive') : '\u00A0'}
        />
      )}
      {active && !reading && <LockNote id={id} />}
    </div>
  )
})

/** Findings and search hits in the English, worked out when the key press that changed it has been painted. */
function useTargetAnnotations(id: string, analysis: Analysis | undefined, reading: boolean) {
  const describe = useFindingWords()
  const hits = useHits(id)
  const said = useRemarkMarks(id, 'target')
  const pointedAt = useBenchState((state) =>
    state.pointedAt?.segmentId === id ? state.pointedAt.key : undefined,
  )
  return useMemo(
    () =>
      analysis && !reading
        ? [...annotateTarget(analysis, pointedAt, describe), ...said, ...hits.target]
        : hits.target,
    [analysis, pointedAt, describe, said, hits, reading],
  )
}

const none: readonly string[] = []

function useWantedWords(analysis: Analysis | undefined): readonly string[] {
  const completes = useCompletionChoice()
  return useMemo(() => (analysis && completes ? wantedWords(analysis.hints) : none), [analysis, completes])
}

type StaticTargetProps = {
  id: string
  annotations: ReturnType<typeof useTargetAnnotations>
  placeholder: string
}

function StaticTarget({ id, annotations, placeholder }: StaticTargetProps) {
  const target = useBenchState((state) => state.segments.get(id)?.target)
  return useMemo(
    () =>
      !target || plainText(target) === '' ? (
        <span className="text-soft">{placeholder}</span>
      ) : (
        <StaticText content={target} annotations={annotations} />
      ),
    [target, annotations, placeholder],
  )
}
