import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

function findRoot(folder) {
  return existsSync(join(folder, 'package.json')) ? folder : findRoot(dirname(folder))
}

/** The checkout's own folder, absolute, without a slash at its end; also from a bundle that lies in `.etabli`. */
export const root = findRoot(dirname(fileURLToPath(import.meta.url)))

/** A path in the checkout, absolute. */
export function inRoot(...parts) {
  return resolve(root, ...parts)
}

/** The folder of what set-up, tests and benchmarks make; it may be deleted at any time. */
export const madeFolder = inRoot('.etabli')
