import { runBundled } from './run-bundled.mjs'
import { SetUpError, installPackages } from './set-up.mjs'

try {
  await installPackages()
} catch (error) {
  if (!(error instanceof SetUpError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}
process.exit(await runBundled('copy-store'))
