#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const bundle = new URL('../.etabli/cli/etabli.js', import.meta.url)

if (existsSync(bundle)) {
  const { etabli } = await import(bundle.href)
  process.exitCode = await etabli(process.argv.slice(2))
} else {
  const root = fileURLToPath(new URL('..', import.meta.url))
  process.stderr.write(`etabli is not built yet: run "npm start" or "npm test" once in ${root}\n`)
  process.exitCode = 2
}
