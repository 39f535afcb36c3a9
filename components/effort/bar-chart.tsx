'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { useT } from '@/lib/i18n/use-t'

type Bar = { label: string; value: number; text: string }
type BarChartProps = { title: string; bars: readonly Bar[]; columns: readonly [string, string] }

const width = 600
const height = 140
const gap = 4

/** Bars from left to right, each with its words for who rests on it; the same as a table on wish, and for who cannot see them. */
export function BarChart({ title, bars, columns }: BarChartProps) {
  const t = useT()
  const [tableShown, setTableShown] = useState(false)
  const most = Math.max(...bars.map(({ value }) => value), 1)
  const step = width / bars.length
  const highest = bars.find(({ value }) => value === most)
  return (
    <figure>
      {!tableShown && (
        <svg
          viewBox={`0 0 ${width} ${height + 1}`}
          role="img"
          aria-label={`${title}: ${t('library:effort.most', { day: highest?.label ?? '', time: highest?.text ?? '' })}`}
          className="w-full max-w-3xl"
        >
          <line x1="0" x2={width} y1={height} y2={height} className="stroke-line" strokeWidth="1" />
          {bars.map(({ label, value, text }, i) => {
            const tall = value === 0 ? 0 : Math.max(2, (value / most) * (height - 8))
            return (
              <g key={label}>
                <title>{`${label}: ${text}`}</title>
                <rect x={i * step} y="0" width={step} height={height} fill="transparent" />
                <rect
                  x={i * step + gap / 2}
                  y={height - tall}
                  width={step - gap}
                  height={tall}
                  rx="2"
                  className="fill-accent"
                />
              </g>
            )
          })}
        </svg>
      )}
      {!tableShown && (
        <p aria-hidden className="mt-1 flex w-full max-w-3xl justify-between text-xs text-soft tabular-nums">
          {[0, Math.floor(bars.length / 2), bars.length - 1].map((i) => (
            <span key={i}>{bars[i]?.label}</span>
          ))}
        </p>
      )}
      {tableShown && (
        <table className="w-full max-w-md border-collapse text-sm">
          <thead>
            <tr className="border-b border-line">
              <th scope="col" className="py-1.5 text-left font-medium">
                {columns[0]}
              </th>
              <th scope="col" className="py-1.5 text-right font-medium">
                {columns[1]}
              </th>
            </tr>
          </thead>
          <tbody>
            {bars
              .filter(({ value }) => value > 0)
              .map(({ label, text }) => (
                <tr key={label} className="border-b border-line">
                  <th scope="row" className="py-1 text-left font-normal">
                    {label}
                  </th>
                  <td className="py-1 text-right tabular-nums">{text}</td>
                </tr>
              ))}
          </tbody>
        </table>
      )}
      <Button size="small" look="quiet" className="mt-1 -ml-2" onClick={() => setTableShown(!tableShown)}>
        {t(tableShown ? 'library:effort.asChart' : 'library:effort.asTable')}
      </Button>
    </figure>
  )
}
