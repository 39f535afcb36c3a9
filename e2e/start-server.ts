import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { whenReady } from '../scripts/when-ready.mjs'

const root = resolve(import.meta.dirname, '..')

/** A production server of its own, with a data folder of its own. */
export type Server = {
  url: string
  dataFolder: string
  /** Ends the server's own process at once, as `kill -9` does. */
  kill(): Promise<void>
  /** Starts it again after `kill` or `stop`, at the same address and on the same data. */
  start(): Promise<void>
  /** Lets the server end in its own way. */
  stop(): Promise<void>
  /** Ends it and deletes its data. */
  dispose(): Promise<void>
  /** What it has printed. */
  output(): string
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done))
  const { port } = probe.address() as AddressInfo
  await new Promise((done) => probe.close(done))
  return port
}

/** Starts the program as it was last built, on a free port of 127.0.0.1, and waits until it answers. */
export async function startServer(env: Record<string, string> = {}): Promise<Server> {
  const port = await freePort()
  const dataFolder = await mkdtemp(join(tmpdir(), 'etabli-data-'))
  const url = `http://127.0.0.1:${port}`
  let child: ChildProcess | undefined
  let ended: Promise<void> = Promise.resolve()
  let output = ''
  const endWithUs = () => child?.kill('SIGKILL')
  process.on('exit', endWithUs)

  async function start() {
    const next = resolve(root, 'node_modules/next/dist/bin/next')
    const started = spawn(
      process.execPath,
      [next, 'start', '--hostname', '127.0.0.1', '--port', String(port)],
      {
        cwd: root,
        env: {
          ...process.env,
          NODE_ENV: 'production',
          NEXT_TELEMETRY_DISABLED: '1',
          DATABASE_URL: '',
        HOSTNAME: '127.0.0.1',
        PORT: String(port),
          ETABLI_DATA: dataFolder,
          ...env,
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
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
    await whenReady(url, { signal: gone.signal }).catch((error: Error) => {
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
    const patience = setTimeout(() => child?.kill('SIGKILL'), 5_000)
    await ended
    clearTimeout(patience)
  }

  async function dispose() {
    await stop()
    process.off('exit', endWithUs)
    await rm(dataFolder, { recursive: true, force: true })
  }

  await start()
  return { url, dataFolder, start, kill, stop, dispose, output: () => output }
}
