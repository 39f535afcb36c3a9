import { checkAxe } from './check-axe'
import { createEntries, entryRow, openGlossary } from './glossary-page'
import { expect, test } from './harness'

test.use({ freshServer: true })

const kinds = ['person', 'place', 'body', 'product', 'common']
const entries = Array.from({ length: 20_000 }, (_, i) => ({
  source: [`Élu n° A${String(i).padStart(5, '0')}`],
  target: `Member ${String(20_000 - i).padStart(5, '0')}`,
  kind: kinds[i % 5] ?? 'common',
  status: i % 10 === 0 ? 'proposed' : 'approved',
}))

test('twenty thousand entries are scrolled, searched, sorted, changed together and put back', async ({
  page,
  server,
}) => {
  await createEntries(server.url, entries)
  await openGlossary(page)
  const grid = page.getByRole('grid')
  const total = (await (await page.request.get('/api/terms?limit=1')).json()).total as number
  expect(total).toBeGreaterThan(20_000)
  await expect(grid).toHaveAttribute('aria-rowcount', String(total + 1))
  expect(await grid.getByRole('row').count(), 'only rows in sight are mounted').toBeLessThan(80)
  await checkAxe(page)

  await grid.getByRole('row').nth(1).focus()
  await page.keyboard.press('End')
  await expect(page.locator('[aria-rowindex]:focus')).toHaveAttribute('aria-rowindex', String(total + 1))
  await page.keyboard.press('Home')
  await expect(page.locator('[aria-rowindex]:focus')).toHaveAttribute('aria-rowindex', '2')

  await page.keyboard.press('/')
  await page.keyboard.type('ELU A0077')
  await expect(page.getByRole('status').filter({ hasText: '10 entries found' })).toHaveCount(1)
  await page.keyboard.press('Escape')

  const filters = page.getByRole('search')
  await filters.getByRole('combobox', { name: 'Status' }).selectOption('Proposed')
  await filters.getByRole('combobox', { name: 'Kind' }).selectOption('Person')
  await expect(grid).toHaveAttribute('aria-rowcount', '2001')

  const english = grid.getByRole('columnheader', { name: 'English' })
  await english.getByRole('button').click()
  await expect(english).toHaveAttribute('aria-sort', 'ascending')
  await english.getByRole('button').click()
  await expect(english).toHaveAttribute('aria-sort', 'descending')
  await expect(grid.getByRole('row').nth(1)).toContainText('Élu n° A00000')

  await grid.getByRole('row').nth(1).focus()
  await page.keyboard.press('Control+a')
  const bar = page.getByRole('toolbar')
  await expect(bar).toContainText('2,000 selected')
  await bar.getByRole('button', { name: 'Status' }).click()
  await page.getByRole('menuitem', { name: 'Retired' }).click()
  await expect(page.getByText('No entry of this sort')).toBeVisible()
  await filters.getByRole('combobox', { name: 'Status' }).selectOption('Retired')
  await expect(grid).toHaveAttribute('aria-rowcount', '2001')
  await page.keyboard.press('Escape')
  await filters.getByRole('combobox', { name: 'Status' }).blur()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('No entry of this sort')).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await expect(grid).toHaveAttribute('aria-rowcount', '2001')
})

test('rows are selected by keyboard and by mouse, one by one and in ranges', async ({ page, server }) => {
  await createEntries(server.url, entries.slice(0, 300))
  await openGlossary(page)
  await page.keyboard.press('/')
  await page.keyboard.type('elu')
  await page.keyboard.press('ArrowDown')
  await expect(entryRow(page, '00000')).toBeFocused()
  await page.keyboard.press('Space')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  const bar = page.getByRole('toolbar')
  await expect(bar).toContainText('3 selected')
  await page.keyboard.press('Shift+ArrowUp')
  await expect(bar).toContainText('2 selected')
  await expect(entryRow(page, '00001')).toHaveAttribute('aria-selected', 'true')
  await entryRow(page, '00005').click({ modifiers: ['Shift'] })
  await expect(bar).toContainText('6 selected')
  await entryRow(page, '00007').getByRole('checkbox').click()
  await expect(bar).toContainText('7 selected')
  await checkAxe(page)
  await bar.getByRole('button', { name: 'Kind' }).click()
  await page.getByRole('menuitem', { name: 'Product or work' }).click()
  for (const name of ['00000', '00005', '00007']) await expect(entryRow(page, name)).toContainText('Product')
  await expect(entryRow(page, '00006')).not.toContainText('Product')
  await entryRow(page, '00007').focus()
  await page.keyboard.press('Delete')
  await expect(entryRow(page, '00005')).toHaveCount(0)
  await expect(entryRow(page, '00006')).toBeFocused()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(entryRow(page, '00005')).toContainText('Member')
  await expect(entryRow(page, '00005')).not.toContainText('Product')
})

test.describe('an undoing that comes late', () => {
  test('leaves what somebody else has changed since, and says so', async ({ page, server }) => {
    await createEntries(server.url, entries.slice(0, 3))
    await openGlossary(page)
    await page.keyboard.press('/')
    await page.keyboard.type('elu')
    await page.keyboard.press('ArrowDown')
    await expect(entryRow(page, '00000')).toBeFocused()
    await page.keyboard.press('Control+a')
    await page.getByRole('toolbar').getByRole('button', { name: 'Status' }).click()
    await page.getByRole('menuitem', { name: 'Retired' }).click()
    await expect(entryRow(page, '00001')).toContainText('Retired')
    const { terms } = await (await page.request.get('/api/terms')).json()
    const term = terms.find(({ source }: { source: string[] }) => source[0] === 'Élu n° A00001')
    await fetch(`${server.url}/api/terms/${term.id}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', origin: server.url },
      body: JSON.stringify({ note: 'Theirs.' }),
    })
    await entryRow(page, '00000').focus()
    await page.keyboard.press('Control+z')
    await expect(page.getByText(/1 entry was left as it is/).first()).toBeVisible()
    await expect(entryRow(page, '00000')).toContainText('Proposed')
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    await expect(entryRow(page, '00001')).toContainText('Theirs.')
  })
})
