import { findFacts } from '@/lib/facts/find-facts'
import type { Language } from '@/lib/language/language'
import { countWords, newsPairs } from './news-pairs'
import { recognizersWordsPerSecond } from './recognizers'

type Row = { what: string; value: number; unit: string; peer?: string; ratio?: number }

/** Seconds that it takes; the best of three, so that a busy machine counts less. */
function seconds(work: () => void): number {
  return Math.min(
    ...Array.from({ length: 3 }, () => {
      const start = performance.now()
      work()
      return (performance.now() - start) / 1000
    }),
  )
}

function speed(lines: readonly string[], language: Language): number {
  return countWords(lines) / seconds(() => lines.forEach((line) => findFacts(line, language)))
}

function joined(lines: readonly string[], count: number): string[] {
  return Array.from({ length: Math.floor(lines.length / count) }, (_, i) =>
    lines.slice(i * count, (i + 1) * count).join(' '),
  )
}

/** How fast facts are read, beside the four French models of another recogniser on the same sentences. */
export default async function bench(): Promise<{ name: string; rows: Row[] }> {
  const pairs = newsPairs(40_000)
  const fr = pairs.map((pair) => pair.source)
  const en = pairs.map((pair) => pair.target)
  const sample = fr.slice(0, 80)
  const segment = joined(fr, 2)[0] ?? ''
  const peer = recognizersWordsPerSecond(sample)
  const ours = speed(fr, 'fr')
  const segmentTime = seconds(() => {
    for (let i = 0; i < 2000; i++) findFacts(segment, 'fr')
  })
  const hostile = ['1', 'mille ', ' ', '« ', '10 km ']
  return {
    name: 'Finding facts',
    rows: [
      { what: 'French', value: ours, unit: 'words/s', peer: 'recognizers-text', ratio: ours / peer },
      { what: 'English', value: speed(en, 'en'), unit: 'words/s' },
      { what: 'recognizers-text-suite, French, 4 models, 80 of the sentences', value: peer, unit: 'words/s' },
      {
        what: `a segment of ${countWords([segment])} words`,
        value: (segmentTime / 2000) * 1000,
        unit: 'ms',
      },
      {
        what: 'the same French in lines 10 times longer',
        value: speed(joined(fr, 10), 'fr'),
        unit: 'words/s',
      },
      {
        what: 'the same French in lines 100 times longer',
        value: speed(joined(fr, 100), 'fr'),
        unit: 'words/s',
      },
      ...hostile.flatMap((piece) =>
        [250_000, 1_000_000].map((length) => ({
          what: `${length / 1000} kB of ${JSON.stringify(piece)}`,
          value: seconds(() => findFacts(piece.repeat(length / piece.length), 'fr')) * 1000,
          unit: 'ms',
        })),
      ),
    ],
  }
}
