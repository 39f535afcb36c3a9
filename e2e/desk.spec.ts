import { checkAxe } from './check-axe'
import { expect, test } from './harness'
import { english, goTo, openArticle, row, saved } from './open-sample'
import { invite, join, turnAccountsOn } from './people'

test.use({ freshServer: true, allowedErrors: [/status of (401|403|409)|ERR_|EventSource/] })

test('invited, translated, sent back, seen why, mended and approved, by four eyes', async ({
  page,
  browser,
  watch,
}) => {
  test.setTimeout(150_000)
  await turnAccountsOn(page, 'Odile')
  const ana = await join(browser, await invite(page, 'translator'), 'Ana', watch.context)
  const rita = await join(browser, await invite(page, 'reviewer'), 'Rita', watch.context)

  await page.goto('/settings')
  await page.getByRole('button', { name: 'New project' }).click()
  await page.getByRole('dialog').getByRole('textbox').fill('Front page')
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await page.getByRole('checkbox', { name: 'Four eyes' }).click()
  await expect(page.getByRole('checkbox', { name: 'Four eyes' })).toBeChecked()
  await checkAxe(page)
  await page.goto('/')
  const menu = page.getByRole('button', { name: /^More for .*Oskil/ })
  await menu.click()
  await page.getByRole('menuitem', { name: 'Assign…' }).click()
  const assign = page.getByRole('dialog', { name: 'Assign the article' })
  await assign.getByLabel('Translator').selectOption('Ana')
  await assign.getByLabel('Reviewer').selectOption('Rita')
  await assign.getByLabel('Due on').fill('2020-02-01')
  await assign.getByRole('button', { name: 'Save' }).click()
  await expect(page.locator('#content').getByText('Translator: Ana')).toBeVisible()
  await expect(page.locator('#content').getByText('late since Feb 1, 2020')).toBeVisible()
  await menu.click()
  await page.getByRole('menuitem', { name: 'Project…' }).click()
  await page.getByRole('dialog').getByRole('combobox').selectOption('Front page')
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('listitem').getByText('Front page')).toBeVisible()

  await openArticle(ana)
  await goTo(ana, 12)
  await ana.keyboard.type('A bridge of fifteen hundred meters')
  await ana.keyboard.press('Control+Enter')
  await expect(row(ana, 12)).toHaveAttribute('data-state', 'translated')
  await saved(ana)
  const address = ana.url()
  await goTo(ana, 12)
  await ana.keyboard.press('Control+Alt+Enter')
  await expect(row(ana, 12)).toHaveAttribute('data-state', 'translated')

  await openArticle(rita)
  await goTo(rita, 12)
  await rita.keyboard.press('Alt+KeyR')
  const sendBack = rita.getByRole('dialog', { name: 'Send the segment back' })
  await sendBack.getByRole('textbox').fill('Ours is a mile, not meters')
  await sendBack.getByRole('button', { name: 'Send back…' }).click()
  await saved(rita)
  await expect(row(ana, 12)).toHaveAttribute('data-state', 'sent-back')

  await ana.goto('/returned')
  await expect(ana.locator('#content').getByText('Sent back by Rita')).toBeVisible()
  await expect(ana.locator('#content').getByText('Ours is a mile, not meters')).toBeVisible()
  await checkAxe(ana)
  await ana.getByRole('link', { name: 'Go to segment 12' }).click()
  await expect(row(ana, 12)).toHaveAttribute('data-active')
  await row(ana, 12).locator('.segment-target').click()
  await ana.keyboard.press('Control+a')
  await ana.keyboard.type('A bridge of nearly a mile')
  await ana.keyboard.press('Control+Enter')
  await saved(ana)
  await ana.goto('/returned')
  await expect(ana.locator('#content').getByText('Nothing came back')).toBeVisible()

  await goTo(rita, 12)
  await rita.keyboard.press('Control+End')
  await rita.keyboard.type(' long')
  await saved(rita)
  await expect(english(rita, 12)).toContainText('nearly a mile long')
  await rita.keyboard.press('Control+Enter')
  await goTo(rita, 12)
  await expect(row(rita, 12)).toHaveAttribute('data-state', 'translated')
  const panel = rita.getByRole('complementary')
  await expect(panel.getByRole('button', { name: 'Approve' })).toBeDisabled()
  await expect(panel.getByText('These are your own words')).toBeVisible()
  await rita.keyboard.press('Control+Alt+Enter')
  await expect(row(rita, 12)).toHaveAttribute('data-state', 'translated')
  await saved(rita)
  const refused = await rita.evaluate(
    async (id) => {
      const { segments } = await (await fetch(`/api/articles/${id}/segments?offset=11&limit=1`)).json()
      const [{ id: segmentId, version: baseVersion }] = segments
      const answer = await fetch(`/api/articles/${id}/changes`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          mutationId: crypto.randomUUID(),
          change: { type: 'transition', segmentId, baseVersion, action: 'approve' },
        }),
      })
      return [answer.status, (await answer.json()).error.id]
    },
    address.split('/').at(-1)?.split('#')[0] ?? '',
  )
  expect(refused).toEqual([403, 'four-eyes'])

  await ana.goto('/returned')
  await expect(ana.locator('#content').getByText('Changed by Rita')).toBeVisible()
  await expect(ana.locator('ins')).toContainText('long')

  await openArticle(page)
  await goTo(page, 12)
  await page.keyboard.press('Control+Alt+Enter')
  await expect(row(page, 12)).toHaveAttribute('data-state', 'approved')
  await expect(row(rita, 12)).toHaveAttribute('data-state', 'approved')
  await goTo(page, 13)
  await page.keyboard.type('The mayor spoke of a long winter.')
  await page.keyboard.press('Control+Enter')
  await saved(page)
  await rita.keyboard.press('Alt+Shift+KeyA')
  const all = rita.getByRole('dialog', { name: 'Approve all without findings' })
  await checkAxe(rita)
  await all.getByRole('button', { name: 'Approve' }).click()
  await expect(all.getByRole('status')).toContainText(/approved/)
  await rita.keyboard.press('Escape')
  for (const other of [ana, rita]) await other.context().close()
})

test('a reader reads: nothing can be written, by key, by pointer or by a direct request', async ({
  page,
  browser,
  watch,
}) => {
  await turnAccountsOn(page, 'Odile')
  const reader = await join(browser, await invite(page, 'reader'), 'Lea', watch.context)
  await openArticle(reader)
  await expect(reader.locator('#content').getByText('You read here; your role does not write.')).toBeVisible()
  const before = await row(reader, 2).locator('.segment-target').textContent()
  await row(reader, 2).locator('.segment-target').click()
  await reader.keyboard.type('written')
  await expect(reader.locator('.ProseMirror-focused')).toHaveCount(0)
  await reader.keyboard.press('Control+Enter')
  await expect(row(reader, 2).locator('.segment-target')).toContainText(before?.slice(0, 20) ?? '?')
  await checkAxe(reader)
  const status = await reader.evaluate(async () => {
    const answer = await fetch('/api/projects', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Mine' }),
    })
    return answer.status
  })
  expect(status).toBe(403)
  await reader.context().close()
})
