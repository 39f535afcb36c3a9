import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { Webhook } from 'standardwebhooks'
import { checkAxe } from './check-axe'
import { expect, test } from './harness'
import { goTo, openArticle, row, saved } from './open-sample'
import { invite, join, turnAccountsOn } from './people'

test.use({ freshServer: true, allowedErrors: [/status of (401|403|409)|ERR_|EventSource/] })

/** The words of a segment's English that somebody has commented on, whatever else marks them. */
async function expectCommented(page: Page, number: number, words: string): Promise<void> {
  const marks = row(page, number).locator('.segment-target .mark-comment')
  await expect.poll(async () => (await marks.allTextContents()).join('')).toBe(words)
}

/** Chooses the last words of the active segment's English; answers what they are. */
async function selectLast(page: Page, letters: number): Promise<string> {
  const selected = () => page.evaluate(() => getSelection()?.toString() ?? '')
  await expect(async () => {
    await page.keyboard.press('Control+End')
    for (let i = 0; i < letters; i++) await page.keyboard.press('Shift+ArrowLeft')
    expect((await selected()).length).toBe(letters)
  }).toPass()
  return selected()
}

test('a comment on words is answered from the inbox, stays on its words and is resolved', async ({
  page,
  browser,
  watch,
}) => {
  test.setTimeout(120_000)
  await turnAccountsOn(page, 'Odile')
  const ana = await join(browser, await invite(page, 'translator'), 'Ana', watch.context)
  const rita = await join(browser, await invite(page, 'reviewer'), 'Rita', watch.context)

  await openArticle(ana)
  await goTo(ana, 12)
  await ana.keyboard.type('The bridge is one mile long')
  await saved(ana)
  await goTo(ana, 11)

  await openArticle(rita)
  await goTo(rita, 12)
  expect(await selectLast(rita, 13)).toBe('one mile long')
  await rita.keyboard.press('Alt+KeyM')
  const field = rita.getByRole('textbox', { name: 'Comment on these words' })
  await expect(field).toBeFocused()
  await rita.keyboard.type('Is it? @An')
  await expect(rita.getByRole('option', { name: /Ana/ })).toBeVisible()
  await checkAxe(rita)
  await rita.keyboard.press('Enter')
  await rita.keyboard.type('please look.')
  await expect(field).toHaveValue('Is it? @Ana please look.')
  await rita.keyboard.press('Control+Enter')
  const panel = rita.getByRole('complementary')
  await expect(panel.getByRole('listitem').getByText('Is it? @Ana please look.')).toBeVisible()
  await expectCommented(rita, 12, 'one mile long')

  await expect(row(ana, 12).getByRole('img', { name: '1 open comment' })).toBeVisible()
  await expectCommented(ana, 12, 'one mile long')
  await ana.reload()
  await expect(ana.getByRole('link', { name: '1 unread notice' })).toBeVisible()
  await ana.goto('/')
  const inbox = ana.getByRole('navigation').getByRole('link', { name: 'Inbox 1 unread' })
  await expect(inbox).toBeVisible()
  await inbox.click()
  await expect(ana.locator('#content').getByText('Rita mentioned you')).toBeVisible()
  await checkAxe(ana)
  await ana.locator('#content').getByRole('link', { name: /Oskil/ }).click()
  await expect(row(ana, 12)).toHaveAttribute('data-active')
  await ana.getByRole('radio', { name: /Comments/ }).click()
  await ana.getByRole('complementary').getByRole('button', { name: 'Reply' }).click()
  await ana.keyboard.type('It is.')
  await ana.keyboard.press('Control+Enter')
  await expect(panel.getByRole('listitem').getByText('It is.')).toBeVisible()
  await goTo(ana, 12)
  await ana.keyboard.press('Control+a')
  await ana.keyboard.type('Here, the old bridge is one mile long')
  await saved(ana)
  await expectCommented(rita, 12, 'one mile long')
  await expect(row(rita, 12).locator('.segment-target')).toContainText('Here, the old')

  await rita.getByRole('radio', { name: /With comments/ }).click()
  await expect(rita.locator('[role=row][data-segment]')).toHaveCount(1)
  await panel.getByRole('button', { name: 'Resolve' }).click()
  await expect(panel.getByRole('button', { name: '1 resolved' })).toBeVisible()
  await expect(row(ana, 12).getByRole('img', { name: '1 open comment' })).toHaveCount(0)
  for (const other of [ana, rita]) await other.context().close()
})

test('what is begun as a comment is not lost on the way to another segment', async ({ page }) => {
  await openArticle(page)
  await goTo(page, 2)
  await page.keyboard.press('Alt+KeyM')
  await page.keyboard.type('Half a thought')
  await row(page, 3).locator('.segment-target').click()
  await row(page, 2).locator('.segment-target').click()
  await expect(page.getByRole('textbox', { name: 'Comment on this segment' })).toHaveValue('Half a thought')
  await page.getByRole('complementary').getByRole('button', { name: 'Send' }).click()
  const said = page.getByRole('complementary').getByRole('listitem')
  await expect(said.getByText('Half a thought')).toBeVisible()
  await page.getByRole('complementary').getByRole('button', { name: 'Edit the comment' }).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(', finished')
  await page.keyboard.press('Control+Enter')
  await expect(said.getByText('Half a thought, finished')).toBeVisible()
  await page
    .getByRole('complementary')
    .getByRole('button', { name: /^Delete the comment/ })
    .click()
  await expect(said).toHaveCount(0)
})

test('an issue that is marked counts in the score, on the page and in the file', async ({ page }) => {
  await openArticle(page)
  await goTo(page, 2)
  await selectLast(page, 6)
  await page.keyboard.press('Alt+KeyI')
  const dialog = page.getByRole('dialog', { name: 'Mark an issue' })
  await dialog.getByLabel('Category').selectOption('Omission')
  await dialog.getByRole('radio', { name: /Critical/ }).click()
  await dialog.getByLabel('Note').fill('A name is missing.')
  await checkAxe(page)
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
  await expect(row(page, 2).locator('.mark-issue')).toHaveCount(1)
  await expect(row(page, 2).getByRole('img', { name: '1 issue of quality' })).toBeVisible()

  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Quality…' }).click()
  const content = page.locator('#content')
  await expect(content.getByText('Not passed')).toBeVisible()
  await expect(content.getByText(/^25 penalty points in \d+ words/)).toBeVisible()
  await expect(content.getByRole('row', { name: /Omission/ })).toContainText('25')
  await checkAxe(page)
  await content.getByLabel(/^Pass mark/).fill('1.5')
  await expect(content.getByText('A whole number from 0 to 1,000.')).toBeVisible()
  await content.getByLabel(/^Pass mark/).fill('900')
  await content.getByRole('button', { name: 'Save' }).click()
  await expect(content.getByText('Passed', { exact: true })).toBeVisible()
  const coming = page.waitForEvent('download')
  await content.getByRole('link', { name: 'CSV' }).click()
  const table = await readFile((await (await coming).path()) ?? '', 'utf8')
  expect(table).toContain('omission,critical,25')
  await content.getByRole('link', { name: 'Segment 2' }).click()
  await expect(row(page, 2)).toHaveAttribute('data-active')
})

test('the desk has its own reasons, each with a key where a segment is sent back', async ({ page }) => {
  await page.goto('/settings')
  const content = page.locator('#content')
  for (const reason of ['Not house style.', 'A fact is missing.']) {
    await content.getByLabel('New reason').fill(reason)
    await page.keyboard.press('Enter')
    await expect(content.getByText(reason)).toBeVisible()
  }
  await content.getByRole('button', { name: 'Move up: A fact is missing.' }).click()
  await expect(content.getByRole('listitem').filter({ hasText: 'A fact is missing.' })).toContainText('1')
  await checkAxe(page)
  await openArticle(page)
  await goTo(page, 1)
  await page.keyboard.press('Control+Enter')
  await goTo(page, 1)
  await page.keyboard.press('Alt+KeyR')
  const dialog = page.getByRole('dialog', { name: 'Send the segment back' })
  await page.keyboard.press('Alt+Digit1')
  await page.keyboard.press('Alt+Digit2')
  await expect(dialog.getByRole('textbox')).toHaveValue('A fact is missing.\nNot house style.')
  await checkAxe(page)
  await page.keyboard.press('Control+Enter')
  await expect(row(page, 1)).toHaveAttribute('data-state', 'sent-back')
  await page.getByRole('radio', { name: /Sent back/ }).click()
  await expect(page.locator('[role=row][data-segment]')).toHaveCount(1)
})

test('another program is told, signed, and the settings say that it arrived', async ({ page }) => {
  const received: { headers: Record<string, string>; body: string }[] = []
  const receiver = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      received.push({ headers: request.headers as Record<string, string>, body })
      response.writeHead(204).end()
    })
  })
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`
  await page.goto('/settings')
  const content = page.locator('#content')
  await content.getByLabel('Address').fill(url)
  await page.keyboard.press('Enter')
  await content.getByRole('button', { name: 'Show', exact: true }).click()
  const secret = (await content.locator('code', { hasText: 'whsec_' }).textContent()) ?? ''
  await content.getByRole('button', { name: 'Send a test' }).click()
  await expect.poll(() => received.length, { timeout: 15_000 }).toBe(1)
  expect(new Webhook(secret).verify(received[0]!.body, received[0]!.headers)).toMatchObject({
    type: 'webhook.test',
  })
  await content.getByRole('button', { name: 'Refresh the log' }).click()
  await expect(content.getByRole('listitem').filter({ hasText: 'webhook.test' })).toContainText('arrived')
  await checkAxe(page)
  await content.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(content.getByLabel('Address')).toHaveValue('')
  receiver.close()
})

test('the audit trail shows who did what, and that nothing was changed', async ({ page, browser, watch }) => {
  await turnAccountsOn(page, 'Odile')
  const tom = await join(browser, await invite(page, 'translator'), 'Tom', watch.context)
  await page.goto('/people')
  await page.getByRole('link', { name: 'Audit trail' }).click()
  const content = page.locator('#content')
  await expect(content.getByText(/entries are as they were written/)).toBeVisible()
  await expect(content.getByRole('row', { name: /Tom Joined/ })).toBeVisible()
  await checkAxe(page)
  await content.getByLabel('Who').selectOption('Tom')
  await expect(content.getByRole('row', { name: /Made an invitation/ })).toHaveCount(0)
  await content.getByLabel('What').selectOption('Signed in')
  await expect(content.getByRole('row', { name: /Joined/ })).toHaveCount(0)
  const coming = page.waitForEvent('download')
  await content.getByRole('link', { name: 'JSON Lines' }).click()
  const lines = (await readFile((await (await coming).path()) ?? '', 'utf8')).trim().split('\n')
  expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ verdict: { brokenAt: null } })
  await tom.goto('/audit')
  await expect(tom.locator('#content').getByText('This page is not for your role')).toBeVisible()
  expect(await tom.evaluate(async () => (await fetch('/api/audit')).status)).toBe(403)
  await tom.context().close()
})
