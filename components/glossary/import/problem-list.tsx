'use client'

import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { Button } from '@/components/ui/button'
import { saveFile } from '@/components/ui/save-file'
import { useT } from '@/lib/i18n/use-t'
import { writeCells } from '@/lib/termbase/exchange/table/write-cells'
import type { TermFileProblem } from '@/lib/termbase/exchange/term-file'

/** Every row that gives no entry, with its line and the reason; also as a file, for whoever mends the original. */
export function ProblemList({ name, problems }: { name: string; problems: TermFileProblem[] }) {
  const t = useT()
  const scroller = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({
    count: problems.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 37,
    overscan: 10,
    initialRect: { width: 800, height: 256 },
  })
  const wordsOf = ({ code, values }: TermFileProblem) => t(`glossary:importProblem.${code}`, values)

  function save() {
    const header = [t('glossary:import.lineHead'), t('glossary:import.reasonHead')]
    const rows = problems.map((problem) => [String(problem.line), wordsOf(problem)])
    const stem = name.replace(/\.[^.]*$/, '')
    const text = writeCells([header, ...rows], 'csv')
    saveFile(`${stem}.${t('glossary:import.problemsFile')}.csv`, text, 'text/csv')
  }

  return (
    <div className="pt-2">
      <div className="flex flex-wrap items-center gap-3">
        <p className="min-w-0 grow text-sm text-soft">
          {t('glossary:import.brokenText', { count: problems.length })}
        </p>
        <Button size="small" onClick={save}>
          {t('glossary:import.saveProblems')}
        </Button>
      </div>
      <div
        ref={scroller}
        tabIndex={0}
        role="group"
        aria-label={t('glossary:import.broken')}
        className="mt-2 max-h-64 overflow-y-auto"
      >
        <div role="list" className="relative" style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map((item) => {
            const problem = problems[item.index]
            return problem ? (
              <div
                key={item.key}
                role="listitem"
                aria-setsize={problems.length}
                aria-posinset={item.index + 1}
                ref={virtualizer.measureElement}
                data-index={item.index}
                className="absolute inset-x-0 top-0 grid grid-cols-[5rem_minmax(0,1fr)] border-b border-line py-2 text-sm"
                style={{ transform: `translateY(${item.start}px)` }}
              >
                <span className="text-soft">{t('glossary:import.line', { line: problem.line })}</span>
                <span className="[overflow-wrap:anywhere]">{wordsOf(problem)}</span>
              </div>
            ) : null
          })}
        </div>
      </div>
    </div>
  )
}
