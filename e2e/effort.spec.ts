import { checkAxe } from './check-axe'
import { expect, test } from './harness'
import { goTo, openArticle, saved } from './open-sample'
import { invite, join, turnAccountsOn } from './people'

test.use({ freshServer: true, allowedErrors: [/status of (401|403|409)|ERR_|EventSource/] })

test('what one works is one’s own to see, until the desk shares it and says so', async ({
  page,
  browser,
  watch,
}) => {
  test.setTimeout(90_000)
  await turnAccountsOn(page, 'Odile')
  const ana = await join(browser, await invite(page, 'translator'), 'Ana', watch.context)
  await openArticle(ana)
  await goTo(ana, 12)
  await ana.keyboard.type('The bridge is a mile long.', { delay: 40 })
  await saved(ana)
  const content = ana.locator('#content')
  await expect(async () => {
    await ana.goto('/effort')
    await expect(content.getByRole('heading', { name: 'By article' })).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await expect(content.getByText('Only you see this.')).toBeVisible()
  await expect(content.getByRole('img', { name: /^The last thirty days: most on/ })).toBeVisible()
  await expect(content.getByRole('row', { name: /Oskil/ })).toContainText('6')
  await checkAxe(ana)
  await content.getByRole('button', { name: 'Show as a table' }).click()
  await expect(content.getByRole('columnheader', { name: 'Day' })).toBeVisible()
  await checkAxe(ana)

  const me = await ana.evaluate(async () => (await (await fetch('/api/effort')).json()).memberId as string)
  const ask = (id: string) =>
    page.evaluate(async (id) => (await fetch(`/api/effort?member=${id}`)).status, id)
  expect(await ask(me)).toBe(403)
  await page.goto('/settings')
  await page.getByRole('checkbox', { name: /^Owners and reviewers see/ }).click()
  await expect.poll(() => ask(me)).toBe(200)
  await page.goto('/effort')
  await page.locator('#content').getByLabel('Whose').selectOption('Ana')
  await expect(page.locator('#content').getByRole('row', { name: /Oskil/ })).toBeVisible()
  await ana.reload()
  await expect(content.getByText(/^The desk shares effort/)).toBeVisible()

  await content.getByRole('checkbox', { name: 'Measure my effort' }).uncheck()
  await expect(content.getByText('Nothing measured yet')).toBeVisible()
  await ana.context().close()
})
