import { setTimeout } from 'node:timers/promises'

/**
 * Resolves when the server at `url` answers for itself at /api/health; rejects after `timeout` milliseconds, or as soon as
 * `signal` is aborted, with what was seen last.
 * @param {string} url
 * @param {{ timeout?: number, signal?: AbortSignal }} [options]
 */
export async function whenReady(url, { timeout = 60_000, signal } = {}) {
  const deadline = Date.now() + timeout
  let seen = 'no answer'
  while (Date.now() < deadline && !signal?.aborted) {
    try {
      const answer = await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(10_000) })
      const body = await answer.text()
      if (answer.ok && JSON.parse(body).ok === true) return
      seen = `${answer.status} ${body.slice(0, 300)}`
    } catch (error) {
      seen = error.cause?.message ?? error.message
    }
    await setTimeout(50)
  }
  throw new Error(`${url}/api/health: ${seen}`)
}
