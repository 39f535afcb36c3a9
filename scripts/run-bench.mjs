import { pathToFileURL } from 'node:url'

// A benchmark's server and browser end when the process exits, which a bare signal would not let it do.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1))

const { default: bench } = await import(pathToFileURL(process.argv[2]).href)
const { name, rows } = await bench()

const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 4 })
const lines = rows.map(({ what, value, unit, peer, ratio }) => [
  what,
  number.format(value),
  unit,
  ratio === undefined ? '' : `${number.format(ratio)} × ${peer ?? ''}`.trim(),
])
const widths = [0, 1, 2].map((column) => Math.max(0, ...lines.map((line) => line[column].length)))

process.stdout.write(`\n${name}\n${'-'.repeat(name.length)}\n`)
for (const [what, value, unit, peer] of lines)
  process.stdout.write(
    `${what.padEnd(widths[0])}  ${value.padStart(widths[1])} ${unit.padEnd(widths[2])}  ${peer}`.trimEnd() +
      '\n',
  )
