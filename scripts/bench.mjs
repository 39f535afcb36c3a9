import { mkdirSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { inRoot, madeFolder } from './root.mjs'
import { runNode } from './run.mjs'
import { installPackages } from './set-up.mjs'

const wanted = process.argv.slice(2)
const folder = join(madeFolder, 'bench')

await installPackages()
mkdirSync(folder, { recursive: true })
const names = readdirSync(inRoot('bench'))
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => basename(file, '.bench.ts'))
  .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)))
if (names.length === 0) {
  process.stderr.write(`No benchmark is called ${wanted.join(' or ')}: look into bench/.\n`)
  process.exit(1)
}

const { build } = await import('esbuild')
let failed = false
for (const name of names) {
  const outfile = join(folder, `${name}.mjs`)
  await build({
    entryPoints: [inRoot('bench', `${name}.bench.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    alias: { '@': inRoot('.') },
    loader: { '.txt': 'text' },
    logLevel: 'warning',
  })
  const { code } = await runNode(['--expose-gc', inRoot('scripts/run-bench.mjs'), outfile])
  failed ||= code !== 0
}
process.exit(failed ? 1 : 0)
