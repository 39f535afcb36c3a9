import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runChecks } from '@/lib/checks/run-checks'
import { getHouseStyle } from '@/lib/domain/house-style'
import { compileTermbase } from '@/lib/termbase/termbase'
import { newsPairs, type NewsPair } from './news-pairs'

type Row = { what: string; value: number; unit: string; peer?: string; ratio?: number }

const count = 100_000
/** pofilter is asked for fewer of the same pairs: its speed does not depend on their number. */
const peerCount = 20_000

/** How many pairs a second are checked, beside pofilter of the Translate Toolkit on the same pairs, where it is installed. */
export default async function bench(): Promise<{ name: string; rows: Row[] }> {
  const pairs = newsPairs(count)
  const houseStyle = getHouseStyle('us')
  const termbase = compileTermbase([])
  const check = (list: readonly NewsPair[]) => {
    let errors = 0
    for (const { source, target } of list)
      for (const { level } of runChecks({ source, target, houseStyle, termbase }))
        if (level === 'error') errors++
    return errors
  }
  check(pairs.slice(0, 5000))
  const start = performance.now()
  const errors = check(pairs)
  const ours = count / ((performance.now() - start) / 1000)
  const peer = pofilterPairsPerSecond(pairs.slice(0, peerCount))
  return {
    name: 'Checking pairs',
    rows: [
      {
        what: `${count} pairs, every check`,
        value: ours,
        unit: 'pairs/s',
        ...(peer ? { peer: 'pofilter', ratio: ours / peer } : {}),
      },
      { what: 'errors found in these clean pairs', value: errors, unit: '' },
      peer
        ? { what: `pofilter, every test, ${peerCount} of the pairs`, value: peer, unit: 'pairs/s' }
        : { what: 'pofilter (translate-toolkit) is not on this machine', value: 0, unit: 'pairs/s' },
    ],
  }
}

function pofilterPairsPerSecond(pairs: readonly NewsPair[]): number | undefined {
  if (spawnSync('pofilter', ['--version']).status !== 0) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'etabli-bench-'))
  try {
    const file = join(folder, 'pairs.po')
    const header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'
    const units = pairs.map(
      ({ source, target }, i) =>
        `msgctxt "${i}"\nmsgid ${JSON.stringify(source)}\nmsgstr ${JSON.stringify(target)}\n`,
    )
    writeFileSync(file, [header, ...units].join('\n'))
    const start = performance.now()
    const { status } = spawnSync('pofilter', ['--progress=none', '-i', file, '-o', join(folder, 'out.po')])
    return status === 0 ? pairs.length / ((performance.now() - start) / 1000) : undefined
  } finally {
    rmSync(folder, { recursive: true })
  }
}
