import { expect, test } from './harness'
import { english, goTo, openSample, row, saved } from './open-sample'

test.use({
  freshServer: true,
  allowedErrors: [
    /ERR_CONNECTION|Failed to fetch|ERR_INTERNET_DISCONNECTED|status of 409|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_FAILED|ERR_ABORTED/,
  ],
})

test('a server killed while one types, and started again: nothing is lost', async ({ page, server }) => {
  await openSample(page)
  await goTo(page, 12)
  await page.keyboard.type('Before the crash')
  await saved(page)
  await page.keyboard.type(', in the middle of it')
  await server.kill()
  await page.keyboard.type(', and after it.')
  await expect(page.locator('[data-save=offline]')).toBeVisible()
  await goTo(page, 13)
  await page.keyboard.type('Another segment meanwhile.')
  await server.start()
  await saved(page)
  await page.reload()
  await expect(english(page, 12)).toHaveText('Before the crash, in the middle of it, and after it.')
  await expect(english(page, 13)).toHaveText('Another segment meanwhile.')
})

test('offline and back', async ({ page, context }) => {
  await openSample(page)
  await goTo(page, 12)
  await context.setOffline(true)
  await page.keyboard.type('Typed on a train.')
  await expect(page.locator('[data-save=offline]')).toContainText('kept in this browser')
  await page.keyboard.press('Control+Enter')
  await expect(row(page, 12)).toHaveAttribute('data-state', 'translated')
  await context.setOffline(false)
  await saved(page)
  await page.reload()
  await expect(english(page, 12)).toHaveText('Typed on a train.')
  await expect(row(page, 12)).toHaveAttribute('data-state', 'translated')
})

test('a tab closed with words on their way replays them when the article is opened again', async ({
  page,
  context,
}) => {
  await openSample(page)
  const address = page.url()
  await goTo(page, 12)
  await context.setOffline(true)
  await page.keyboard.type('Only the browser knows this.')
  await expect(page.locator('[data-save=offline]')).toBeVisible()
  await page.close()
  await context.setOffline(false)
  const again = await context.newPage()
  await again.goto(address)
  await expect(english(again, 12)).toHaveText('Only the browser knows this.')
  await saved(again)
  await again.reload()
  await expect(english(again, 12)).toHaveText('Only the browser knows this.')
})

test('two people on one segment end in a visible choice, and the other text stays in the history', async ({
  page,
  browser,
  server,
  watch,
}) => {
  await openSample(page)
  const other = await browser.newContext({ baseURL: server.url, locale: 'en-US' })
  watch.context(other)
  const second = await other.newPage()
  await openSample(second)
  await goTo(page, 12)
  await goTo(second, 12)
  await other.setOffline(true)
  await second.keyboard.type('The second text.')
  await page.keyboard.type('The first text.')
  await saved(page)
  await other.setOffline(false)
  const choice = second.getByRole('alertdialog', { name: 'Two texts for this segment' })
  await expect(choice).toBeVisible()
  await expect(choice).toContainText('The first text.')
  await choice.getByRole('button', { name: 'Take the other' }).click()
  await expect(english(second, 12)).toContainText('The first text.')
  await saved(second)
  await second.getByRole('radio', { name: 'History' }).click()
  await expect(second.getByRole('complementary')).toContainText('Set aside after a conflict')
  await expect(second.getByRole('complementary')).toContainText('second')
  await other.close()
})

test('two people on one segment: keeping one’s own text', async ({ page, browser, server, watch }) => {
  await openSample(page)
  const other = await browser.newContext({ baseURL: server.url, locale: 'en-US' })
  watch.context(other)
  const second = await other.newPage()
  await openSample(second)
  await goTo(page, 12)
  await goTo(second, 12)
  await other.setOffline(true)
  await second.keyboard.type('The second text.')
  await page.keyboard.type('The first text.')
  await saved(page)
  await other.setOffline(false)
  await second.getByRole('button', { name: 'Keep mine' }).click()
  await saved(second)
  await second.reload()
  await expect(english(second, 12)).toHaveText('The second text.')
  await page.reload()
  await expect(english(page, 12)).toHaveText('The second text.')
  await other.close()
})

test('two tabs of one browser see each other’s words', async ({ page, context }) => {
  await openSample(page)
  const second = await context.newPage()
  await second.goto(page.url())
  await goTo(second, 12)
  await page.bringToFront()
  await goTo(page, 12)
  await page.keyboard.type('Seen in the other tab.')
  await saved(page)
  await expect(english(second, 12)).toHaveText('Seen in the other tab.')
})

test('odd text is text: markup, right-to-left marks, emoji, NUL', async ({ page, server }) => {
  const odd = '<script>alert(1)</script> \u202Eabc\u202C 👩🏽‍🚀 a\u0000b'
  const answer = await page.request.post(`${server.url}/api/articles`, {
    headers: { origin: server.url },
    data: {
      title: odd,
      blocks: [
        {
          kind: 'paragraph',
          segments: [{ source: [{ type: 'text', text: odd }], target: [{ type: 'text', text: odd }] }],
        },
      ],
    },
  })
  expect(answer.status()).toBe(201)
  const { article } = await answer.json()
  await page.goto(`/articles/${article.id}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<script>alert(1)</script>')
  await expect(english(page, 1)).toContainText('👩🏽‍🚀 a\uFFFDb')
  await page.keyboard.press('End')
  await page.keyboard.type('!')
  await saved(page)
})
