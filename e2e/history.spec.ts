import type { Page } from '@playwright/test'
import { checkAxe } from './check-axe'
import { expect, test } from './harness'
import { english, goTo, openArticle, row, saved } from './open-sample'
import { invite, join, turnAccountsOn } from './people'

test.use({ freshServer: true, allowedErrors: [/status of (401|403|409)|ERR_|EventSource/] })

async function retype(page: Page, number: number, words: string): Promise<void> {
  await goTo(page, number)
  await page.keyboard.press('Control+a')
  await page.keyboard.type(words)
  await saved(page)
}

test('draft, translator and now are held against each other; a part of a change is taken, and can be undone', async ({
  page,
  browser,
  watch,
}) => {
  test.setTimeout(90_000)
  await turnAccountsOn(page, 'Odile')
  const ana = await join(browser, await invite(page, 'translator'), 'Ana', watch.context)
  await openArticle(ana)
  await retype(ana, 12, 'The bridge is a mile long and wide')
  await goTo(ana, 11)
  await openArticle(page)
  await retype(page, 12, 'The viaduct is a mile long and narrow')

  await page.getByRole('radio', { name: 'History' }).click()
  const panel = page.getByRole('complementary')
  const compared = panel.getByRole('region', { name: 'Compare two moments' })
  await compared.getByRole('button', { name: 'Translator → now' }).click()
  await expect(compared.locator('p del')).toHaveText([/bridge/, /wide/])
  await expect(compared.locator('p ins')).toHaveText([/viaduct/, /narrow/])
  await checkAxe(page)
  await compared.getByRole('radio', { name: 'Two lines' }).click()
  await expect(compared.locator('p del')).toHaveCount(2)
  await checkAxe(page)
  const parts = compared.getByRole('checkbox')
  await expect(compared.getByRole('button', { name: 'These are the words now' })).toBeDisabled()
  await parts.nth(0).uncheck()
  await compared.getByRole('button', { name: 'Take the ticked changes' }).click()
  await expect(english(page, 12)).toHaveText('The bridge is a mile long and narrow')
  await saved(page)
  await expect(panel.getByRole('listitem').filter({ hasText: 'Ana' }).first()).toBeVisible()
  await goTo(page, 12)
  await page.keyboard.press('Control+z')
  await expect(english(page, 12)).toHaveText('The viaduct is a mile long and narrow')
  await saved(page)
  await ana.context().close()
})

test('the article is read with what has changed since a moment of its past', async ({ page }) => {
  await openArticle(page)
  await retype(page, 2, 'Something else stands here.')
  await page.keyboard.press('Alt+Digit4')
  const content = page.locator('#content')
  await expect(content.getByRole('heading', { name: 'Changes' })).toBeVisible()
  await expect(content.getByRole('status')).toHaveText(/^1 of \d+ passages has changed since\.$/)
  await expect(content.locator('ins').first()).toContainText('Something')
  await checkAxe(page)
  await content.getByRole('checkbox', { name: 'Changed passages only' }).check()
  await content.getByRole('checkbox', { name: 'With the French' }).check()
  await expect(content.locator('[lang=fr]')).toHaveCount(2)
  await content.getByRole('radio', { name: 'Two columns' }).click()
  await checkAxe(page)
  await content.getByLabel('Since').selectOption({ index: 0 })
  await expect(content.getByRole('status')).toHaveText(/^0 of/)
  await content.getByLabel('Since').selectOption({ index: 1 })
  await expect(content.getByRole('status')).toHaveText(/^1 of/)
  await content.getByRole('link', { name: 'Segment 2' }).click()
  await expect(row(page, 2)).toHaveAttribute('data-active')
  await page.goto(`${page.url().split('#')[0]}/compare?since=nonsense`)
  await expect(content.getByRole('status')).toHaveText(/^1 of/)
})
