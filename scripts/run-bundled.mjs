import { inRoot, madeFolder } from './root.mjs'
import { runNode } from './run.mjs'

/** Bundles a program of `scripts` that is written in TypeScript, runs it, and answers the code that it ended with. */
export async function runBundled(name) {
  const { build } = await import('esbuild')
  const outfile = `${madeFolder}/${name}.mjs`
  await build({
    entryPoints: [inRoot(`scripts/${name}.ts`)],
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
  return code ?? 1
}
