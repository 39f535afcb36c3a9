import { inRoot, madeFolder } from './root.mjs'
import { runNode } from './run.mjs'
import { SetUpError, installPackages } from './set-up.mjs'

try {
  await installPackages()
} catch (error) {
  if (!(error instanceof SetUpError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}
const { build } = await import('esbuild')
const outfile = `${madeFolder}/copy-store.mjs`
await build({
  entryPoints: [inRoot('scripts/copy-store.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  alias: { '@': inRoot('.') },
  logLevel: 'warning',
})
const { code } = await runNode([outfile])
process.exit(code ?? 1)
