import { checkAxe } from './check-axe'
import { expect, test } from './harness'
import { english, goTo, saved } from './open-sample'
import { emailOf, invite, join, password, turnAccountsOn } from './people'

test.use({ freshServer: true, allowedErrors: [/status of 401/] })

test('accounts: turned on, somebody invited, signed out and in, removed', async ({
  page,
  browser,
  watch,
  server,
}) => {
  await turnAccountsOn(page, 'Odile')
  await checkAxe(page)
  const link = await invite(page, 'translator')
  const theirs = await join(browser, link, 'Ana', watch.context)
  await theirs.goto('/people')
  await expect(theirs.locator('#content').getByText('Ana (you)').first()).toBeVisible()
  await expect(theirs.getByRole('button', { name: 'Make an invitation' })).toHaveCount(0)
  await expect(theirs.getByRole('button', { name: 'Remove Odile' })).toHaveCount(0)

  const again = await browser.newContext()
  watch.context(again)
  const late = await again.newPage()
  await late.goto(link)
  await expect(late.locator('#content').getByText('This invitation was used')).toBeVisible()
  await checkAxe(late)
  await late.goto(`${server.url}/glossary`)
  await expect(late).toHaveURL(/\/sign-in\?next=%2Fglossary$/)
  await checkAxe(late)
  await late.locator('#content').getByLabel('E-mail').fill(emailOf('Ana'))
  await late.locator('#content').getByLabel('Password').fill('not the password')
  await late.keyboard.press('Enter')
  await expect(late.locator('#content').getByText('E-mail and password do not go together.')).toBeVisible()
  await late.locator('#content').getByLabel('Password').fill(password)
  await late.keyboard.press('Enter')
  await expect(late).toHaveURL(/\/glossary$/)

  await theirs.getByRole('link', { name: 'Ana', exact: true }).click()
  await expect(theirs.locator('#content').getByText('this one')).toBeVisible()
  await checkAxe(theirs)
  await theirs.getByRole('button', { name: 'Sign out everywhere else' }).click()
  await expect(theirs.getByRole('button', { name: 'Sign out everywhere else' })).toHaveCount(0)
  await late.reload()
  await expect(late).toHaveURL(/\/sign-in/)

  await page.reload()
  await page.getByRole('button', { name: 'Remove Ana' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
  await expect(page.getByRole('heading', { name: 'Who was here' })).toBeVisible()
  await theirs.reload()
  await expect(theirs).toHaveURL(/\/sign-in/)
  await again.close()
  await theirs.context().close()
})

test('on a small screen, in French and dark, the people page has no barrier and an odd target leads home', async ({
  page,
  server,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.context().addCookies([
    { name: 'etabli.language', value: 'fr', url: server.url },
    { name: 'etabli.theme', value: 'dark', url: server.url },
  ])
  await page.goto('/people')
  await expect(page.getByRole('heading', { name: 'Équipe' })).toBeVisible()
  await checkAxe(page)
  await page.goto('/sign-in?next=//elsewhere.example/')
  await expect(page).toHaveURL(`${server.url}/`)
})

test('words typed after a sign-in has ended stay, and go once one has signed in in another tab', async ({
  page,
  browser,
  watch,
}) => {
  await turnAccountsOn(page, 'Odile')
  const ana = await join(browser, await invite(page, 'translator'), 'Ana', watch.context)
  await ana.emulateMedia({ colorScheme: 'dark' })
  await ana.goto('/')
  await ana.getByRole('link', { name: /Oskil/ }).first().click()
  await expect(ana.locator('.ProseMirror-focused')).toBeVisible()
  await goTo(ana, 12)

  const tab = await ana.context().newPage()
  await tab.emulateMedia({ colorScheme: 'dark' })
  await tab.goto('/account')
  await checkAxe(tab)
  await tab.getByRole('button', { name: 'Sign out', exact: true }).click()
  await expect(tab).toHaveURL(/\/sign-in/)
  await checkAxe(tab)
  await ana.bringToFront()
  await ana.keyboard.type('Kept while out')
  await expect(ana.locator('[data-save="signed-out"]')).toContainText('Signed out – 1 change kept')
  await checkAxe(ana)

  await tab.bringToFront()
  await tab.getByLabel('E-mail').fill(emailOf('Ana'))
  await tab.getByLabel('Password').fill(password)
  await tab.keyboard.press('Enter')
  await expect(tab.getByRole('link', { name: 'Ana', exact: true })).toBeVisible()
  await ana.bringToFront()
  await saved(ana)
  await ana.reload()
  await expect(english(ana, 12)).toContainText('Kept while out')
  await ana.context().close()
})
