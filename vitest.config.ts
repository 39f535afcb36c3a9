import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      { find: 'server-only', replacement: `${root}node_modules/server-only/empty.js` },
    ],
  },
  test: {
    include: ['{app,components,lib,cli,scripts,locales,bench}/**/*.test.{ts,tsx,mjs}'],
    environment: 'node',
    globalSetup: [],
    testTimeout: 20_000,
  },
})
