import pg from 'pg'
import { createLocalBus, type Bus, type BusMessage } from './local-bus'
import { log } from './log'

const channel = 'etabli'
/** PostgreSQL takes notices of less than 8,000 bytes. */
const longest = 7_900
const retryAfter = [500, 2_000, 10_000]

/**
 * A bus over LISTEN and NOTIFY, with one connection of its own that is made again when it breaks. A message too long for
 * a notice stays on this server: only words on their way can be, and they arrive when they are saved.
 */
export function createPostgresBus(
  databaseUrl: string,
): Bus & { ready: Promise<void>; close(): Promise<void> } {
  const local = createLocalBus()
  const server = crypto.randomUUID()
  let client: pg.Client | null = null
  let closed = false
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  async function connect(): Promise<void> {
    const fresh = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 })
    fresh.on('notification', ({ payload }) => {
      const { from, message } = JSON.parse(payload ?? '{}') as { from: string; message: BusMessage }
      if (from !== server) local.publish(message)
    })
    fresh.on('error', () => {})
    fresh.on('end', () => {
      if (client === fresh) client = null
      again()
    })
    await fresh.connect()
    await fresh.query(`listen ${channel}`)
    if (closed) return void (await fresh.end())
    client = fresh
    failures = 0
  }

  function again(): void {
    if (closed || timer) return
    const wait = retryAfter[Math.min(failures, retryAfter.length - 1)]
    failures += 1
    timer = setTimeout(() => {
      timer = undefined
      connect().catch(again)
    }, wait)
    timer.unref?.()
  }

  const ready = connect().catch((err) => {
    log.error({ event: 'bus', err }, 'other servers cannot be heard')
    again()
  })

  return {
    ready,
    publish(message) {
      local.publish(message)
      const payload = JSON.stringify({ from: server, message })
      if (Buffer.byteLength(payload) > longest) return
      client?.query('select pg_notify($1, $2)', [channel, payload]).catch(() => {})
    },
    subscribe: local.subscribe,
    async close() {
      closed = true
      clearTimeout(timer)
      await client?.end()
    },
  }
}
