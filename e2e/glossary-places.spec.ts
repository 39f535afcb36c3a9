import { checkAxe } from './check-axe'
import { createEntries, entryRow, openGlossary } from './glossary-page'
import { expect, test } from './harness'

test.use({ freshServer: true })

test('duplicates are walked through and merged by keyboard, and a merging is undone', async ({
  page,
  server,
}) => {
  await createEntries(server.url, [
    { source: ['Tchornobaïvka'], target: 'Chornobaivka', kind: 'place', note: 'The airfield.' },
    {
      source: ['TCHORNOBAIVKA', 'Tchernobaïevka'],
      target: 'Chernobaevka',
      kind: 'place',
      status: 'proposed',
    },
    { source: ['l’Inhoulets'], target: 'Inhulets', forbidden: ['Ingulets'] },
    { source: ['Inhoulets'], target: 'Ingulets' },
  ])
  await openGlossary(page)
  await page.getByRole('button', { name: 'Duplicates' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Group 1 of 2')
  await expect(dialog.getByRole('radio', { name: 'l’Inhoulets: Inhulets' })).toBeChecked()
  await expect(dialog).toContainText('One entry wants this, another rules it out: Ingulets')
  await checkAxe(page)
  await page.keyboard.press('1')
  await expect(dialog.getByRole('radio', { name: 'Inhoulets: Ingulets', exact: true })).toBeChecked()
  await page.keyboard.press('2')
  await page.keyboard.press('Enter')
  await expect(dialog).toContainText('Group 2 of 2')
  await page.keyboard.press('s')
  await expect(dialog).toContainText('No duplicates left')
  await page.keyboard.press('b')
  const result = dialog.getByRole('region', { name: 'What they become' })
  await expect(result).toContainText('Tchornobaïvka · TCHORNOBAIVKA · Tchernobaïevka')
  await expect(result).toContainText('Status differs; “Approved” stands.')
  await page.keyboard.press('Enter')
  await expect(dialog).toContainText('You have been through every group.')
  await page.keyboard.press('Escape')

  await page.getByRole('searchbox').fill('tchornobaivka')
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '2')
  await expect(entryRow(page, 'Chornobaivka')).toContainText('also Chernobaevka')
  await page.getByRole('searchbox').fill('inhoulets')
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '2')
  await expect(entryRow(page, 'Inhulets')).toContainText('never Ingulets')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '3')
})

test('a change elsewhere shows by itself', async ({ page, context }) => {
  await openGlossary(page)
  const other = await context.newPage()
  await openGlossary(other)
  await other.keyboard.press('n')
  await other.getByRole('textbox', { name: 'French', exact: true }).fill('Kinbourn')
  await other.getByRole('textbox', { name: 'English', exact: true }).fill('Kinburn')
  await other.keyboard.press('Control+Enter')
  await expect(entryRow(page, 'Kinbourn')).toBeVisible()
  await entryRow(other, 'Kinbourn').focus()
  await other.keyboard.press('Delete')
  await expect(entryRow(page, 'Kinbourn')).toHaveCount(0)
})

test.describe('in French', () => {
  test.use({ locale: 'fr-FR' })
  test('the whole page is French', async ({ page }) => {
    await openGlossary(page)
    await page.keyboard.press('n')
    const fiche = page.getByRole('dialog')
    await fiche.getByRole('textbox', { name: 'Français', exact: true }).fill('Otchakiv')
    await fiche.getByRole('textbox', { name: 'Anglais', exact: true }).fill('Ochakiv')
    await checkAxe(page)
    await page.keyboard.press('Control+Enter')
    await expect(fiche).toHaveCount(0)
    await page.keyboard.press('/')
    await page.keyboard.type('otchakiv')
    await page.keyboard.press('ArrowDown')
    await expect(entryRow(page, 'Otchakiv')).toBeFocused()
    await page.keyboard.press('Space')
    await expect(page.getByRole('toolbar')).toContainText('1 sélectionnée')
    await page.keyboard.press('Delete')
    await expect(page.getByText('Supprimé : Otchakiv').first()).toBeVisible()
    await page.getByRole('button', { name: 'Importer' }).first().click()
    await page.locator('[data-glossary-file]').setInputFiles({
      name: 'noms.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('français;anglais;nature\nSnihourivka;Snihurivka;lieu\n;x;lieu\n'),
    })
    await expect(fiche.getByText('Il n’y a pas de français.')).toBeVisible()
    await checkAxe(page)
    await fiche.getByRole('button', { name: 'Importer 1 entrée sans les lignes défectueuses' }).click()
    await expect(fiche.getByText('Le glossaire a été importé')).toBeVisible()
  })
})

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`on a phone, ${colorScheme}`, () => {
    test.use({ viewport: { width: 360, height: 740 }, colorScheme })
    test('everything is within reach and nothing runs out of the window', async ({ page, server }) => {
      await createEntries(server.url, [
        {
          source: ['Anticonstitutionnellementissime'.repeat(4), 'Forme'],
          target: 'x'.repeat(300),
          note: 'Long.',
          status: 'proposed',
        },
      ])
      await openGlossary(page)
      const overflow = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect(await overflow()).toBe(0)
      await checkAxe(page)
      await page.getByRole('grid').getByRole('checkbox').first().check()
      await expect(page.getByRole('toolbar')).toContainText('1 selected')
      await checkAxe(page)
      expect(await overflow()).toBe(0)
      await page.getByRole('button', { name: 'Import' }).click()
      await page.locator('[data-glossary-file]').setInputFiles({
        name: 'a.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('source;target;note;accepted;forbidden;kind\nUn;One;;;;\n;Two;;;;\n'),
      })
      const dialog = page.getByRole('dialog')
      await expect(dialog.getByText('There is no French.')).toBeAttached()
      const width = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)
      expect(width).toBe(0)
      await checkAxe(page)
    })
  })
