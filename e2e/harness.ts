import { test as base, expect } from '@playwright/test'
import { watchContext, type Watch } from './watch-context'
import { startServer, type Server } from '../scripts/start-server.mjs'

export { expect }

/** What a test file may ask for with `test.use`. */
export type HarnessOptions = {
  /** A server and data of the test's own, for tests that kill it or need a first visit; else all tests share one. */
  freshServer: boolean
  /** Errors in the page that the test provokes; any other one fails it. */
  allowedErrors: RegExp[]
}

type Fixtures = {
  server: Server
  /** Everything that goes wrong in the test's pages. Other contexts that a test opens are given to `watch.context`. */
  watch: Watch
}

type WorkerFixtures = { sharedServer: () => Promise<Server> }

/** Playwright's `test` on a production server: `page.goto('/')` and `request` go there. */
export const test = base.extend<HarnessOptions & Fixtures, WorkerFixtures>({
  freshServer: [false, { option: true }],
  allowedErrors: [[], { option: true }],

  sharedServer: [
    async ({}, use) => {
      let server: Promise<Server> | undefined
      await use(() => (server ??= startServer()))
      await (await server)?.dispose()
    },
    { scope: 'worker' },
  ],

  server: async ({ freshServer, sharedServer }, use, testInfo) => {
    const server = freshServer ? await startServer() : await sharedServer()
    await use(server)
    if (testInfo.status !== testInfo.expectedStatus)
      await testInfo.attach('server', { body: server.output(), contentType: 'text/plain' })
    if (freshServer) await server.dispose()
  },

  baseURL: async ({ server }, use) => {
    await use(server.url)
  },

  watch: [
    async ({ context, server, allowedErrors }, use) => {
      const watch = watchContext(server.url, allowedErrors)
      watch.context(context)
      await use(watch)
      expect(watch.problems, 'nothing goes wrong in the page and nothing leaves the machine').toEqual([])
    },
    { auto: true },
  ],
})
