import { resolve } from 'node:path'
import { inRoot, madeFolder } from './root.mjs'

/** Bundles the command line with everything that it needs into one file, `.etabli/cli/etabli.js`; answers its path. */
export async function buildCli(outfile = resolve(madeFolder, 'cli/etabli.js')) {
  const { build } = await import('esbuild')
  await build({
    entryPoints: [inRoot('cli/etabli.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'bundle',
    sourcemap: false,
    minifyWhitespace: true,
    minifySyntax: true,
    alias: { '@': inRoot('.') },
    logLevel: 'warning',
  })
  return outfile
}

if (process.argv[1] === import.meta.filename) await buildCli()
