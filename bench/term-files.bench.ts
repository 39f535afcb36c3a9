import Papa from 'papaparse'
import { SaxesParser } from 'saxes'
import { termKinds, type NewTermEntry } from '@/lib/domain/term-entry'
import { planImport } from '@/lib/termbase/exchange/plan-import'
import { readTermFile, readTermFileInSlices } from '@/lib/termbase/exchange/read-term-file'
import { termFileStyles, type TermFileStyle } from '@/lib/termbase/exchange/term-file'
import { writeTermFile } from '@/lib/termbase/exchange/write-term-file'

type Row = { what: string; value: number; unit: string; peer?: string; ratio?: number }

const count = 100_000

/** Milliseconds that it takes; the best of three, so that a busy machine counts less. */
function milliseconds(work: () => void): number {
  return Math.min(
    ...Array.from({ length: 3 }, () => {
      const start = performance.now()
      work()
      return performance.now() - start
    }),
  )
}

function glossary(): NewTermEntry[] {
  return Array.from({ length: count }, (_, i) => ({
    source: i % 3 === 0 ? [`quartier d’Izioum n° ${i}`, `Izioum-${i}`] : [`commission d’enquête n° ${i}`],
    target: `district no. ${i}`,
    accepted: i % 4 === 0 ? [`ward ${i}`, `quarter; ${i}`] : [],
    forbidden: i % 5 === 0 ? [`no. ${i} "district"`] : [],
    kind: termKinds[i % termKinds.length] ?? 'common',
    caseRule: i % 7 === 0 ? 'exact' : 'initial',
    note: i % 6 === 0 ? `Seen on page ${i}, in the city & the region.` : '',
    status: i % 9 === 0 ? 'proposed' : 'approved',
  }))
}

/** The peer that finds the same cells or elements, and makes nothing of them. */
function peerOf(style: TermFileStyle): { name: string; read(text: string): void } {
  if (style === 'csv' || style === 'tsv')
    return { name: 'papaparse alone', read: (text) => void Papa.parse(text, { skipEmptyLines: true }) }
  return {
    name: 'saxes alone',
    read(text) {
      let elements = 0
      const parser = new SaxesParser()
      parser.on('opentag', () => elements++)
      parser.on('text', () => elements++)
      for (let at = 0; at < text.length; at += 1 << 16) parser.write(text.slice(at, at + (1 << 16)))
      parser.close()
    },
  }
}

/** The longest step of a reading in slices: so long a browser does nothing else. */
function longestStep(text: string): number {
  const reading = readTermFileInSlices(text)
  let longest = 0
  for (let done = false; !done;) {
    const start = performance.now()
    done = reading.next().done === true
    longest = Math.max(longest, performance.now() - start)
  }
  return longest
}

/** How long a large glossary takes to be read and written, beside the bare readers of its formats on the same text. */
export default async function bench(): Promise<{ name: string; rows: Row[] }> {
  const entries = glossary()
  const rows = termFileStyles.flatMap((style): Row[] => {
    const text = writeTermFile(entries, style)
    const peer = peerOf(style)
    const ours = milliseconds(() => readTermFile(text))
    const theirs = milliseconds(() => peer.read(text))
    return [
      { what: `${style}: the file`, value: text.length / 1e6, unit: 'million characters' },
      { what: `${style}: read`, value: ours, unit: 'ms', peer: peer.name, ratio: ours / theirs },
      { what: `${style}: ${peer.name}`, value: theirs, unit: 'ms' },
      { what: `${style}: longest step in slices`, value: longestStep(text), unit: 'ms' },
      { what: `${style}: written`, value: milliseconds(() => writeTermFile(entries, style)), unit: 'ms' },
    ]
  })
  const known = entries.map((entry, i) => ({ ...entry, id: String(i) }))
  const file = readTermFile(writeTermFile(entries, 'csv'))
  const plan = milliseconds(() => planImport(known, file, 'update'))
  return {
    name: `Glossary files of ${count} entries`,
    rows: [...rows, { what: `import planned against ${count} entries`, value: plan, unit: 'ms' }],
  }
}
