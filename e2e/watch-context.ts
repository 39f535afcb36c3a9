import type { BrowserContext } from '@playwright/test'

/** What was seen in the contexts that it was given. */
export type Watch = {
  context(context: BrowserContext): void
  /** Requests to another origin than the server's, errors on the console, exceptions that nothing caught. */
  problems: string[]
}

const local = /^(data|blob|about|chrome-error):/

/** Watches every page of a context, also those that it opens later. Messages that match `allowed` are no problem. */
export function watchContext(url: string, allowed: readonly RegExp[]): Watch {
  const { origin } = new URL(url)
  const problems: string[] = []

  function report(problem: string) {
    if (!allowed.some((pattern) => pattern.test(problem))) problems.push(problem)
  }

  return {
    problems,
    context(context) {
      context.on('request', (request) => {
        if (!local.test(request.url()) && new URL(request.url()).origin !== origin)
          report(`request to ${request.url()}`)
      })
      context.on('console', (message) => {
        if (message.type() === 'error') report(`console: ${message.text()} (${message.location().url})`)
      })
      context.on('weberror', (error) => report(`exception: ${error.error().stack ?? error.error().message}`))
    },
  }
}
