import { createRequire } from 'node:module'
import { inRoot, root } from './root.mjs'

const grace = 5_000

/**
 * Runs the command line of Next.js in this very process, so that a signal to us is a signal to the server: it stops taking
 * requests, finishes those at hand, closes the store and leaves. A connection that stays open longer than five seconds
 * is not waited for.
 */
export function runNext(args) {
  process.chdir(root)
  process.env.NODE_ENV = args[0] === 'dev' ? 'development' : 'production'
  process.argv = [process.argv[0], inRoot('node_modules/next/dist/bin/next'), ...args]
  createRequire(import.meta.url)(process.argv[1])
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])
    process.on(signal, () => setTimeout(() => process.exit(code), grace).unref())
}
