import { defineConfig } from '@playwright/test'
import type { HarnessOptions } from './e2e/harness'
import { chromiumArgs, findChromium } from './scripts/find-chromium.mjs'

export default defineConfig<HarnessOptions>({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: findChromium(), args: chromiumArgs },
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    timezoneId: 'Europe/Paris',
    trace: 'retain-on-failure',
  },
})
