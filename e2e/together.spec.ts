import type { Page } from '@playwright/test'
import { checkAxe } from './check-axe'
import { expect, test } from './harness'
import { english, goTo, row, saved } from './open-sample'
import { invite, join, turnAccountsOn } from './people'

test.use({ freshServer: true, allowedErrors: [/status of (401|403|409)|ERR_|EventSource/] })

async function open(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('link', { name: /Oskil/ }).first().click()
  await expect(page.locator('.ProseMirror-focused')).toBeVisible()
}

test('two people in one article: each sees where the other is, what they write, and what they saved', async ({
  page,
  browser,
  watch,
}) => {
  await turnAccountsOn(page, 'Odile')
  const ana = await join(browser, await invite(page, 'translator'), 'Ana', watch.context)
  await open(page)
  await open(ana)
  await goTo(page, 13)
  await goTo(ana, 12)
  await expect(row(page, 12).getByRole('img', { name: 'Ana is here' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Also here: Ana' })).toBeVisible()

  await ana.keyboard.type('Words on their way')
  await expect(english(page, 12)).toContainText('Words on their way')
  await expect(english(page, 12)).toContainText('Ana is writing…')
  await saved(ana)
  await expect(english(page, 12)).toContainText('Words on their way')
  await checkAxe(page)

  await row(page, 12).locator('.segment-target').click()
  await expect(row(page, 12)).toHaveAttribute('data-active')
  await expect(english(page, 12)).toContainText('Ana began to write here')
  await page.keyboard.type('lost')
  await expect(english(page, 12)).not.toContainText('lost')
  await page.keyboard.press('Alt+Shift+KeyO')
  await expect(english(page, 12).locator('.ProseMirror-focused')).toBeVisible()
  await expect(english(ana, 12)).toContainText('Odile began to write here')
  await page.keyboard.type(', taken over')
  await expect(english(ana, 12)).toContainText('Words on their way, taken over')
  await saved(page)

  await ana.keyboard.press('Alt+Shift+KeyO')
  await expect(english(ana, 12).locator('.ProseMirror-focused')).toBeVisible()
  await ana.keyboard.type('!')
  await saved(ana)
  await expect(english(page, 12)).toContainText('taken over!')
  await ana.context().close()
})

test('who was cut off hears what they missed, and two texts of one segment are both kept', async ({
  page,
  browser,
  watch,
}) => {
  await turnAccountsOn(page, 'Odile')
  const ana = await join(browser, await invite(page, 'translator'), 'Ana', watch.context)
  await open(page)
  await open(ana)
  await goTo(page, 12)
  await goTo(ana, 3)
  await page.context().setOffline(true)
  await page.keyboard.type('Without a connection')
  await goTo(ana, 12)
  await ana.keyboard.type('In the meantime')
  await saved(ana)
  await goTo(ana, 13)
  await ana.keyboard.type('And here')
  await saved(ana)
  await page.context().setOffline(false)
  await expect(english(page, 13)).toContainText('And here')
  await expect(english(page, 12)).toContainText('Two texts for this segment')
  await english(page, 12).getByRole('button', { name: 'Keep mine' }).click()
  await saved(page)
  await expect(english(ana, 12)).toContainText('Without a connection')
  await ana.context().close()
})

test('a server that ends between click and answer loses nothing for either', async ({
  page,
  browser,
  watch,
  server,
}) => {
  await turnAccountsOn(page, 'Odile')
  const ana = await join(browser, await invite(page, 'reviewer'), 'Ana', watch.context)
  await open(page)
  await open(ana)
  await goTo(ana, 13)
  await goTo(page, 12)
  await page.keyboard.type('A sentence that waits')
  await page.keyboard.press('Control+Enter')
  await expect(row(ana, 12)).toHaveAttribute('data-state', 'translated')
  await goTo(ana, 12)
  await server.kill()
  await ana.keyboard.press('Control+Alt+Enter')
  await expect(row(ana, 12)).toHaveAttribute('data-state', 'approved')
  await server.start()
  await saved(ana)
  await expect(row(page, 12)).toHaveAttribute('data-state', 'approved')
  await ana.reload()
  await expect(row(ana, 12)).toHaveAttribute('data-state', 'approved')
  await ana.context().close()
})
