import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { chromiumArgs, getChromium } from './find-chromium.mjs'
import { inRoot, madeFolder } from './root.mjs'
import { setUp } from './set-up.mjs'
import { startServer } from './start-server.mjs'

const themes = ['light', 'dark']
const languages = ['en', 'fr']
const sizes = [
  { width: 1440, height: 900 },
  { width: 800, height: 1000 },
  { width: 360, height: 740 },
]

/** The pages to look at, with the name of their pictures; `article` is the sample's id. */
function pages(article) {
  return {
    library: '/',
    bench: `/articles/${article}`,
    glossary: '/glossary',
    settings: '/settings',
    'not-found': '/nowhere',
  }
}

async function firstArticle(url) {
  await fetch(url)
  const answer = await fetch(`${url}/api/articles`)
  const { articles } = await answer.json()
  if (!articles?.[0]) throw new Error('The library of a first visit has no sample article.')
  return articles[0].id
}

/** The bench is shown at what it is for: the fact that does not match. */
async function goToFirstFinding(page) {
  await page.locator('.finding-count').first().waitFor()
  await page
    .getByRole('radio')
    .filter({ hasText: /[1-9]\d*$/ })
    .nth(4)
    .waitFor()
  await page.keyboard.press('F8')
  await page.locator('[data-active] .finding-error').waitFor()
}

async function takePicture(browser, url, path, { theme, language, size, file }) {
  const context = await browser.newContext({
    baseURL: url,
    viewport: size,
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: language,
    timezoneId: 'Europe/Paris',
  })
  await context.addCookies([
    { name: 'etabli.language', value: language, url },
    { name: 'etabli.theme', value: theme, url },
  ])
  const page = await context.newPage()
  await page.goto(path, { waitUntil: 'networkidle' })
  await page.evaluate(() => document.fonts.ready)
  if (path.startsWith('/articles/')) await goToFirstFinding(page)
  await page.screenshot({ path: file })
  process.stdout.write(`${file}\n`)
  await context.close()
}

// The server ends when the process exits, which a bare signal would not let it do.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1))

const { values } = parseArgs({ options: { readme: { type: 'boolean' }, only: { type: 'string' } } })
await setUp()
const server = await startServer()
const browser = await chromium.launch({ executablePath: await getChromium(), args: chromiumArgs })
try {
  const addresses = pages(await firstArticle(server.url))
  if (values.readme) {
    const file = inRoot('public/screenshot.png')
    const look = { theme: 'light', language: 'en', size: { width: 1440, height: 900 }, file }
    await takePicture(browser, server.url, addresses.bench, look)
  } else {
    const folder = join(madeFolder, 'screenshots')
    mkdirSync(folder, { recursive: true })
    for (const [name, path] of Object.entries(addresses))
      for (const size of sizes)
        for (const theme of themes)
          for (const language of languages) {
            if (values.only && values.only !== name) continue
            const file = join(folder, `${name}-${size.width}-${theme}-${language}.png`)
            await takePicture(browser, server.url, path, { theme, language, size, file })
          }
  }
} finally {
  await browser.close()
  await server.dispose()
}
