import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inRoot, madeFolder, root } from './root.mjs'
import { run, runNode } from './run.mjs'
import { withLock } from './with-lock.mjs'

process.env.NEXT_TELEMETRY_DISABLED ??= '1'

const installing = join(madeFolder, 'installing')
const buildStamp = join(madeFolder, 'build-stamp')
const commandLineStamp = join(madeFolder, 'command-line-stamp')

/** What the program is made of; a change in any of these files asks for a new build. */
const sources = {
  build: [
    'app',
    'components',
    'lib',
    'locales',
    'proxy.ts',
    'next.config.js',
    'postcss.config.js',
    'tsconfig.json',
    'package-lock.json',
  ],
  commandLine: ['cli', 'lib', 'locales', 'scripts/build-cli.mjs', 'tsconfig.json', 'package-lock.json'],
}

/** A step of set-up that did not work; `message` is for the person at the terminal. */
export class SetUpError extends Error {}

function say(line) {
  process.stdout.write(`${line}\n`)
}

async function timed(label, work) {
  const start = performance.now()
  say(`${label}…`)
  const result = await work()
  say(`  done in ${((performance.now() - start) / 1000).toFixed(1)} s`)
  return result
}

/** Refuses a Node that is too old, before anything else can fail for a less clear reason. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new SetUpError(`Établi needs Node 20.19 or newer; this is Node ${version}. See https://nodejs.org`)
}

/**
 * Whether the packages stand as package-lock.json wants them. npm writes its own list into node_modules as the last thing
 * that it does, so a list that agrees means an installation that was finished.
 */
export function isInstalled() {
  if (existsSync(installing)) return false
  try {
    const wanted = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')).packages
    const present = JSON.parse(readFileSync(inRoot('node_modules/.package-lock.json'), 'utf8')).packages
    return Object.entries(wanted).every(
      ([path, { version, optional, devOptional, peer }]) =>
        path === '' ||
        present[path]?.version === version ||
        (!present[path] && (optional || devOptional || peer)),
    )
  } catch {
    return false
  }
}

async function install() {
  if (isInstalled()) return
  const npm = process.env.npm_execpath
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  writeFileSync(installing, '')
  const { code, output } = await timed('Installing packages', () =>
    npm?.endsWith('.js') ? runNode([npm, ...args], { quiet: true }) : run('npm', args, { quiet: true }),
  )
  if (code !== 0)
    throw new SetUpError(`${output}\n\nnpm ci failed; nothing else was done. Call this again to repair it.`)
  rmSync(installing)
}

function filesUnder(path) {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .flatMap((entry) => filesUnder(join(path, entry.name)))
}

function digest(paths) {
  const hash = createHash('sha256')
  const files = paths.flatMap((path) => filesUnder(inRoot(path))).filter((file) => !/\.test\.\w+$/.test(file))
  for (const file of files.sort())
    hash
      .update(`${file.slice(root.length)}\0`)
      .update(readFileSync(file))
      .update('\0')
  return hash.digest('hex')
}

function read(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

/** Builds the program for production where its sources have changed since the last build. */
export async function build() {
  const wanted = digest(sources.build)
  const buildId = inRoot('.next/BUILD_ID')
  if (read(buildStamp) === `${wanted} ${read(buildId)}`) return
  rmSync(buildStamp, { force: true })
  const { code, output } = await timed('Building', () =>
    runNode([inRoot('node_modules/next/dist/bin/next'), 'build'], {
      quiet: true,
      env: { NODE_ENV: 'production' },
    }),
  )
  if (code !== 0) throw new SetUpError(`${output}\n\nThe build failed.`)
  writeFileSync(buildStamp, `${wanted} ${read(buildId)}`)
}

/** Bundles the command line where its sources have changed since the last time. */
export async function buildCommandLine() {
  const builder = inRoot('scripts/build-cli.mjs')
  if (!existsSync(builder)) return
  const wanted = digest(sources.commandLine)
  if (read(commandLineStamp) === wanted) return
  rmSync(commandLineStamp, { force: true })
  const { buildCli } = await import(pathToFileURL(builder).href)
  await timed('Building the command line', buildCli).catch((cause) => {
    throw new SetUpError(`${cause.message}\n\nThe command line could not be built.`, { cause })
  })
  writeFileSync(commandLineStamp, wanted)
}

/** Installs what is missing, safely beside another call that does the same. */
export async function installPackages() {
  checkNode()
  mkdirSync(madeFolder, { recursive: true })
  await withLock(join(madeFolder, 'set-up.lock'), install)
}

/**
 * Everything that a fresh checkout lacks: packages, the production build, the command line. Does only what is needed, and
 * each step leaves its mark last, so that an interrupted call is repaired by the next one. Throws a SetUpError.
 */
export async function setUp() {
  checkNode()
  mkdirSync(madeFolder, { recursive: true })
  await withLock(join(madeFolder, 'set-up.lock'), async () => {
    await install()
    await build()
    await buildCommandLine()
  })
}
