import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import { inRoot } from './root.mjs'
import { run, runNode } from './run.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** How a Chromium is started here: it speaks to nobody but the server under test, and may run as root in a container. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The path of a Chromium on this machine: CHROMIUM_PATH, the system's own, else Playwright's; undefined without one. */
export function findChromium() {
  const given = process.env.CHROMIUM_PATH
  if (given) return existsSync(given) ? given : undefined
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'].filter(Boolean)
  const paths = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return [...paths, ...applications, chromium.executablePath()].find((path) => path && existsSync(path))
}

/**
 * As `findChromium`; where there is none, asks Playwright and then, as root on a Debian, apt for one. Rejects with what to
 * do by hand.
 */
export async function getChromium() {
  const found = findChromium()
  if (found) return found
  if (process.env.CHROMIUM_PATH) throw new Error(`CHROMIUM_PATH: there is no ${process.env.CHROMIUM_PATH}`)
  const said = []
  const ways = [
    () => runNode([inRoot('node_modules/@playwright/test/cli.js'), 'install', 'chromium'], quietly),
    ...(process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') ? [installFromDebian] : []),
  ]
  for (const install of ways) {
    process.stdout.write('Looking for a Chromium to install…\n')
    said.push((await install()).output)
    const installed = findChromium()
    if (installed) return installed
  }
  throw new Error(
    `${said.join('\n').slice(-2000)}\n\nThe browser tests need a Chromium and none could be installed. Install Chromium or ` +
      'Google Chrome, or set CHROMIUM_PATH to one.',
  )
}

const quietly = { quiet: true, timeout: 5 * 60_000, env: { DEBIAN_FRONTEND: 'noninteractive' } }

async function installFromDebian() {
  const args = ['install', '-y', '--no-install-recommends', 'chromium']
  const first = await run('apt-get', args, quietly)
  if (first.code === 0) return first
  await run('apt-get', ['update'], quietly)
  return run('apt-get', args, quietly)
}
