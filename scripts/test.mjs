import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { inRoot, madeFolder } from './root.mjs'
import { runNode } from './run.mjs'
import { build, buildCommandLine, installPackages } from './set-up.mjs'
import { countOf, countPlaywright, countVitest, lastLine, sumOf } from './test-reports.mjs'

const limit = 10 * 60_000
/** The journeys in the browser take some ten minutes where two cores have little else to do. */
const journeysLimit = 40 * 60_000
const reports = join(madeFolder, 'reports')

function tool(path) {
  return (...args) => runNode([inRoot('node_modules', path), ...args], { timeout: limit })
}
const next = tool('next/dist/bin/next')
const tsc = tool('typescript/bin/tsc')
const eslint = tool('eslint/bin/eslint.js')
const prettier = tool('prettier/bin/prettier.cjs')

async function allPass(...calls) {
  let passed = true
  for (const call of calls) passed = (await call()).code === 0 && passed
  return countOf(passed)
}

/** Runs a test runner that leaves a JSON report, and counts what the report says. */
async function countTests(name, args, env, count, timeout = limit) {
  const report = join(reports, `${name}.json`)
  rmSync(report, { force: true })
  const { code } = await runNode(args(report), { env: env(report), timeout })
  return existsSync(report) ? count(JSON.parse(readFileSync(report, 'utf8')), code) : countOf(false)
}

let built = false

/** In this order; each answers with what it counted, and one that fails does not keep the next from running. */
const stages = {
  types: () =>
    allPass(
      () => next('typegen'),
      () => tsc('--noEmit'),
      () => tsc('-p', 'lib/tsconfig.json'),
    ),
  lint: () => allPass(() => eslint('.', '--max-warnings', '0')),
  format: () => allPass(() => prettier('--check', '--log-level', 'warn', '.')),
  unit: () =>
    countTests(
      'unit',
      (report) => [
        inRoot('node_modules/vitest/vitest.mjs'),
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ],
      () => ({ NODE_ENV: 'test' }),
      countVitest,
    ),
  build: async () => {
    await build()
    await buildCommandLine()
    built = true
    return countOf(true)
  },
  browser: async () => {
    if (!built) throw new Error('There is no build to try in a browser.')
    const { getChromium } = await import('./find-chromium.mjs')
    const chromium = await getChromium()
    return countTests(
      'browser',
      () => [inRoot('node_modules/@playwright/test/cli.js'), 'test', '--reporter=list,json'],
      (report) => ({ CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
      countPlaywright,
      journeysLimit,
    )
  },
}

async function runStage(name) {
  const start = performance.now()
  process.stdout.write(`\n== ${name}\n`)
  const count = await stages[name]().catch((error) => {
    process.stdout.write(`${error.message}\n`)
    return countOf(false)
  })
  return { name, count, seconds: (performance.now() - start) / 1000 }
}

try {
  await installPackages()
} catch (error) {
  process.stdout.write(`${error.message}\n\n${lastLine(countOf(false))}\n`)
  process.exit(1)
}
mkdirSync(reports, { recursive: true })
const results = []
for (const name of Object.keys(stages)) results.push(await runStage(name))

process.stdout.write('\n')
for (const { name, count, seconds } of results)
  process.stdout.write(`${name.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s  ${lastLine(count)}\n`)
const total = sumOf(results.map((result) => result.count))
process.stdout.write(`\n${lastLine(total)}\n`)
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0)
