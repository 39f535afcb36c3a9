import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inRoot, root } from './root.mjs'
import { whenReady } from './when-ready.mjs'

const host = '127.0.0.1'
const patience = 5_000

/** @returns {Promise<number>} */
async function findFreePort() {
  const probe = createServer()
  await new Promise((done) => probe.listen(0, host, () => done(undefined)))
  const address = probe.address()
  await new Promise((done) => probe.close(done))
  return typeof address === 'object' && address ? address.port : 0
}

/**
 * A production server of its own, with a data folder of its own.
 * @typedef {object} Server
 * @property {string} url
 * @property {string} dataFolder
 * @property {() => Promise<void>} kill Ends the server's own process at once, as `kill -9` does.
 * @property {() => Promise<void>} start Starts it again after `kill` or `stop`, at the same address and on the same data.
 * @property {() => Promise<void>} stop Lets the server end in its own way.
 * @property {() => Promise<void>} dispose Ends it and deletes its data.
 * @property {() => string} output What it has printed.
 */

/**
 * Starts the program as it was last built, on a free port of 127.0.0.1, and waits until it answers.
 * @param {Record<string, string>} [env]
 * @returns {Promise<Server>}
 */
export async function startServer(env = {}) {
  const port = await findFreePort()
  const dataFolder = await mkdtemp(join(tmpdir(), 'etabli-data-'))
  const url = `http://${host}:${port}`
  const command = [
    inRoot('node_modules/next/dist/bin/next'),
    'start',
    '--hostname',
    host,
    '--port',
    String(port),
  ]
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let child
  /** @type {Promise<void>} */
  let ended = Promise.resolve()
  let output = ''
  const endWithUs = () => child?.kill('SIGKILL')
  process.on('exit', endWithUs)

  async function start() {
    const started = spawn(process.execPath, command, {
      cwd: root,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        HOSTNAME: host,
        PORT: String(port),
        DATABASE_URL: '',
        ETABLI_DATA: dataFolder,
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child = started
    started.stdout.on('data', (chunk) => (output += chunk))
    started.stderr.on('data', (chunk) => (output += chunk))
    const gone = new AbortController()
    ended = new Promise((done) => {
      started.once('exit', () => {
        gone.abort()
        done()
      })
    })
    await whenReady(url, { signal: gone.signal }).catch((error) => {
      started.kill('SIGKILL')
      throw new Error(`The server does not answer: ${error.message}\n${output}`)
    })
  }

  async function kill() {
    child?.kill('SIGKILL')
    await ended
  }

  async function stop() {
    child?.kill('SIGTERM')
    const timer = setTimeout(() => child?.kill('SIGKILL'), patience)
    await ended
    clearTimeout(timer)
  }

  async function dispose() {
    await stop()
    process.off('exit', endWithUs)
    await rm(dataFolder, { recursive: true, force: true })
  }

  await start()
  return { url, dataFolder, start, kill, stop, dispose, output: () => output }
}
