import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { checkAxe } from './check-axe'
import { createEntries, entryRow, openGlossary } from './glossary-page'
import { expect, test } from './harness'

async function choose(page: Page, name: string, text: string | Buffer): Promise<void> {
  await page
    .getByRole('button', { name: /^Import/ })
    .first()
    .click()
  await page.locator('[data-glossary-file]').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(text),
  })
}

async function download(page: Page, act: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), act()])
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
}

const group = (page: Page, name: RegExp) => page.getByRole('dialog').getByRole('radio', { name })

test.use({ freshServer: true })

test('three broken rows are told by their lines; nothing is written until the good ones are agreed to', async ({
  page,
}) => {
  const table = [
    'source,target,kind,note',
    'Vovtchansk,Vovchansk,place,',
    ',Kupiansk,place,',
    'Lyman,,place,',
    'Tchassiv Yar,Chasiv Yar,planet,',
    'Pokrovsk,Pokrovsk,place,"On the railway, in the west."',
  ].join('\n')
  await openGlossary(page)
  await choose(page, 'front.csv', table)
  const dialog = page.getByRole('dialog')
  await expect(group(page, /^Broken 3/)).toBeChecked()
  await expect(group(page, /^New 2/)).toBeVisible()
  const rows = dialog.getByRole('group', { name: 'Broken' }).getByRole('listitem')
  await expect(rows).toHaveText([
    /line 3.*There is no French\./,
    /line 4.*There is no English that is wanted\./,
    /line 5.*“planet” is no kind/,
  ])
  await checkAxe(page)
  const list = await download(page, () => dialog.getByRole('button', { name: 'Save the list' }).click())
  expect(list.name).toBe('front.problems.csv')
  expect(list.text.trimEnd().split('\r\n')).toHaveLength(4)
  expect(list.text).toMatch(/^5,.*planet/m)

  const before = await (await page.request.get('/api/terms?limit=1')).json()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  expect(await (await page.request.get('/api/terms?limit=1')).json()).toEqual(before)

  await choose(page, 'front.csv', table)
  await dialog.getByRole('button', { name: 'Import 2 entries without the broken rows' }).click()
  await expect(dialog.getByText('The glossary has been imported')).toBeVisible()
  await expect(dialog.getByRole('definition')).toHaveText(['2', '0', '0', '0'])
  await checkAxe(page)
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(entryRow(page, 'Vovtchansk')).toContainText('Vovchansk')
  await expect(entryRow(page, 'Pokrovsk')).toContainText('On the railway, in the west.')

  await choose(page, 'more.csv', 'source,target\nVovtchansk,Vovchansk\nToretsk,Toretsk\n')
  await dialog.getByRole('button', { name: 'Import 1 entry' }).click()
  await dialog.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Undone – 1 entry imported.').first()).toBeVisible()
  await expect(entryRow(page, 'Toretsk')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(entryRow(page, 'Vovtchansk')).toHaveCount(0)
  const after = await (await page.request.get('/api/terms?limit=1')).json()
  expect(after.total).toBe(before.total)
})

test('columns that are not guessed are chosen, with and without a header', async ({ page }) => {
  await openGlossary(page)
  await choose(page, 'noms.tsv', 'Vilkha\tVilkha River\tx1\nKazatchok\tKazachok\tx2\n')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('checkbox')).not.toBeChecked()
  const columns = dialog.getByRole('table').getByRole('combobox')
  await columns.nth(0).selectOption('English')
  await columns.nth(1).selectOption('French')
  await columns.nth(2).selectOption('Note')
  await expect(group(page, /^New 2/)).toBeChecked()
  await expect(dialog.getByRole('listitem').first()).toContainText(/line 1\s*Vilkha River\s*→\s*Vilkha/)
  await dialog.getByRole('checkbox', { name: 'The first row names the columns' }).check()
  await expect(group(page, /^New 1/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Import 1 entry' }).click()
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(entryRow(page, 'Kazachok')).toContainText(/Kazachok.*Kazatchok.*x2/)
})

test('what the scope has already is left out, changed or added beside, as one chooses', async ({
  page,
  server,
}) => {
  await createEntries(server.url, [{ source: ['Donets'], target: 'Donets', forbidden: ['Donetz'] }])
  await openGlossary(page)
  await choose(page, 'rivers.csv', 'source;target\nDonets;Siverskyi Donets\n')
  const dialog = page.getByRole('dialog')
  await expect(group(page, /^Left out 1/)).toBeChecked()
  await expect(dialog.getByRole('button', { name: 'Import 0 entries' })).toBeDisabled()
  await dialog.getByRole('radio', { name: /^Add it beside/ }).check()
  await expect(group(page, /^New 1/)).toBeChecked()
  await dialog.getByRole('radio', { name: /^Change the entry/ }).check()
  await expect(group(page, /^Changed 1/)).toBeChecked()
  await expect(dialog.getByRole('definition').first()).toHaveText(/Donets Siverskyi Donets/)
  await dialog.getByRole('button', { name: 'Import 1 entry' }).click()
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(entryRow(page, 'Siverskyi Donets')).toContainText('never Donetz')
})

test('a file that cannot be read says why, and the next one can be chosen', async ({ page }) => {
  await openGlossary(page)
  const dialog = page.getByRole('dialog')
  await choose(page, 'empty.csv', '')
  await expect(dialog.getByRole('alert')).toHaveText('There is no text in this file.')
  const again = async (name: string, bytes: string | Buffer) =>
    page.locator('[data-glossary-file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) })
  await again('names.xlsx', Buffer.from('PK\x03\x04' + '\0\x01\x02'.repeat(400), 'latin1'))
  await expect(dialog.getByRole('alert')).toContainText('This is not a text')
  await again('names.json', '{"Kiev": "Kyiv"}')
  await expect(dialog.getByRole('alert')).toContainText('CSV, TSV or TBX')
  await again('names.csv', Buffer.from('source;target\nDnipr\xf4pol;Dnipropol\n', 'latin1'))
  await expect(dialog.getByText('Dniprôpol').first()).toBeVisible()
})

test('a file dropped on the page is read, and one that cannot be sent stays where it is', async ({
  page,
}) => {
  await openGlossary(page)
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.items.add(new File(['source,target\nBakhmoutka,Bakhmutka\n'], 'drop.csv'))
    for (const type of ['dragover', 'drop'])
      document.body.dispatchEvent(
        new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }),
      )
  })
  const dialog = page.getByRole('dialog')
  await expect(group(page, /^New 1/)).toBeChecked()
  await page.context().setOffline(true)
  await dialog.getByRole('button', { name: 'Import 1 entry' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Nothing was imported. The server does not answer.')
  await page.context().setOffline(false)
  await dialog.getByRole('button', { name: 'Import 1 entry' }).click()
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(entryRow(page, 'Bakhmoutka')).toBeVisible()
})

for (const [label, extension] of [
  ['CSV', 'csv'],
  ['TBX 3, DCT', 'tbx'],
  ['TBX 3, DCA', 'tbx'],
  ['TBX 2', 'tbx'],
] as const)
  test(`an export as ${label} comes back as it was`, async ({ page }) => {
    await openGlossary(page)
    await page.getByRole('button', { name: 'Export' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: new RegExp(`^${label}`) }).check()
    await checkAxe(page)
    const { name, text } = await download(page, () =>
      dialog.getByRole('button', { name: 'Save the file' }).click(),
    )
    expect(name).toMatch(new RegExp(`^glossary-\\d{4}-\\d\\d-\\d\\d\\.${extension}$`))
    const total = (await (await page.request.get('/api/terms?limit=1')).json()).total as number
    expect(total).toBeGreaterThan(3)

    await choose(page, name, text)
    await expect(group(page, new RegExp(`^Same ${total}`))).toBeVisible()
    await expect(group(page, /^Broken/)).toHaveCount(0)
    await page.keyboard.press('Escape')

    await page.keyboard.press('Control+a')
    await page.getByRole('grid').getByRole('row').nth(1).focus()
    await page.keyboard.press('Control+a')
    await page.getByRole('button', { name: /^Delete\s*Del$/ }).click()
    await expect(page.getByText('The glossary is empty')).toBeVisible()
    await choose(page, name, text)
    await dialog.getByRole('button', { name: `Import ${total} entries` }).click()
    await dialog.getByRole('button', { name: 'Done' }).click()
    await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', String(total + 1))
  })
