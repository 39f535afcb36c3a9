import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout's own folder, absolute, without a slash at its end. */
export const root = resolve(fileURLToPath(new URL('..', import.meta.url)))

/** A path in the checkout, absolute. */
export function inRoot(...parts) {
  return resolve(root, ...parts)
}

/** The folder of what set-up, tests and benchmarks make; it may be deleted at any time. */
export const madeFolder = inRoot('.etabli')
