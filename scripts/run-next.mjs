import { createRequire } from 'node:module'
import { inRoot, root } from './root.mjs'

const grace = 5_000

/**
 * Runs `next start` or `next dev` in this very process, so that a signal to us is a signal to the server: it stops taking
 * requests, finishes those at hand and leaves. A connection that stays open longer than five seconds is not waited for.
 * The store needs no closing: all that was acknowledged is on the disk.
 */
export function runNext(command, { hostname, port }) {
  process.chdir(root)
  process.env.NODE_ENV = command === 'dev' ? 'development' : 'production'
  process.env.HOSTNAME = hostname
  process.env.PORT = String(port)
  const next = inRoot('node_modules/next/dist/bin/next')
  process.argv = [process.argv[0], next, command, '--hostname', hostname, '--port', String(port)]
  createRequire(import.meta.url)(next)
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])
    process.on(signal, () => setTimeout(() => process.exit(code), grace).unref())
}
