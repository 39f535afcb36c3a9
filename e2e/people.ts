import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test'

export const password = 'a dozen letters and more'

/** Fills in a form that asks for name, e-mail and password. */
async function introduce(page: Page, name: string): Promise<void> {
  await page.locator('#content').getByLabel('Name', { exact: true }).fill(name)
  await page.locator('#content').getByLabel('E-mail').fill(emailOf(name))
  await page.locator('#content').getByLabel('Password', { exact: true }).fill(password)
}

/** What somebody signs in with. */
export function emailOf(name: string): string {
  return `${name.toLowerCase()}@desk.example`
}

/** Turns accounts on, as the person at the machine does. */
export async function turnAccountsOn(page: Page, name: string): Promise<void> {
  await page.goto('/people')
  await introduce(page, name)
  await page.getByRole('button', { name: 'Turn accounts on' }).click()
  await expect(page.getByRole('heading', { name: 'Who is here' })).toBeVisible()
}

/** Makes an invitation in the interface, and gives its link. */
export async function invite(page: Page, role: string): Promise<string> {
  await page.goto('/people')
  await page.getByRole('button', { name: 'Make an invitation' }).click()
  const dialog = page.getByRole('dialog', { name: 'Invite somebody' })
  await dialog.getByLabel('Role').selectOption(role)
  await dialog.getByRole('button', { name: 'Make the link' }).click()
  const link = await dialog.getByLabel('Link for one person').inputValue()
  await dialog.getByRole('button', { name: 'Close' }).last().click()
  return link
}

/** Follows an invitation in a browser of one's own; the page that it leads to. */
export async function join(
  browser: Browser,
  link: string,
  name: string,
  watch: (context: BrowserContext) => void,
): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 800 } })
  watch(context)
  const page = await context.newPage()
  await page.goto(link)
  await introduce(page, name)
  await page.getByRole('button', { name: 'Join' }).click()
  await expect(page.getByRole('link', { name, exact: true })).toBeVisible()
  return page
}
