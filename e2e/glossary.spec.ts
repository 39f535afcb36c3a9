import type { Page } from '@playwright/test'
import { checkAxe } from './check-axe'
import { entryRow, openGlossary } from './glossary-page'
import { expect, test } from './harness'

async function add(page: Page, source: string, target: string): Promise<void> {
  await page.getByRole('button', { name: 'Add an entry' }).click()
  await page.getByRole('textbox', { name: 'French', exact: true }).fill(source)
  await page.getByRole('textbox', { name: 'English', exact: true }).fill(target)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

const main = (page: Page, name: string) => page.getByRole('grid').getByRole('button', { name, exact: true })

test('an entry is added with all that belongs to it, and found by any of its forms', async ({ page }) => {
  await openGlossary(page)
  await page.getByRole('button', { name: 'Add an entry' }).click()
  await page.getByRole('textbox', { name: 'French', exact: true }).fill('Hlybokivka\nGlybokivka')
  await page.getByRole('textbox', { name: 'English', exact: true }).fill('Hlybokivka')
  await page.getByRole('textbox', { name: 'Other English that will do' }).fill('Hlyboka')
  await page.getByRole('textbox', { name: 'English that must not stand' }).fill('Glubokovka')
  const form = page.getByRole('dialog')
  await form.getByRole('combobox', { name: 'Kind' }).selectOption('Place')
  await form.getByRole('combobox', { name: 'Status' }).selectOption('Proposed')
  await page.getByRole('textbox', { name: 'Note' }).fill('The city and the plant.')
  await checkAxe(page)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await page.keyboard.press('/')
  for (const word of ['GLYBOKIVKA', 'hlyboka', 'glubokovka', 'the plant']) {
    await page.getByRole('searchbox').fill(word)
    await expect(entryRow(page, 'Hlybokivka')).toContainText('never Glubokovka')
  }
  await openGlossary(page)
  await expect(entryRow(page, 'Hlybokivka')).toContainText(
    /Place · First letter may differ.*Workspace.*Proposed/,
  )
})

test('an entry says what it lacks, and that it is there already', async ({ page }) => {
  await openGlossary(page)
  await add(page, 'Dnipro', 'Dnipro')
  await page.getByRole('button', { name: 'Add an entry' }).click()
  await page.getByRole('textbox', { name: 'French', exact: true }).fill('DNIPRO')
  await expect(page.getByText('The glossary has this form already: Dnipro → Dnipro.')).toBeVisible()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('alert')).toHaveText('Say which English is wanted.')
  await expect(page.getByRole('textbox', { name: 'French', exact: true })).toHaveValue('DNIPRO')
})

test('an entry is edited by keyboard alone', async ({ page }) => {
  await openGlossary(page)
  await page.keyboard.press('n')
  await page.getByRole('textbox', { name: 'French', exact: true }).fill('Mykolaïv')
  await page.getByRole('textbox', { name: 'English', exact: true }).fill('Nikolaev')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await page.keyboard.press('/')
  await page.keyboard.type('mykolaiv')
  await page.keyboard.press('Enter')
  await expect(entryRow(page, 'Mykolaïv')).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'English', exact: true }).fill('Mykolaiv')
  await page.keyboard.press('Control+Enter')
  await expect(entryRow(page, 'Mykolaiv')).toBeVisible()
  await expect(entryRow(page, 'Mykolaïv')).toBeFocused()
  await openGlossary(page)
  await expect(entryRow(page, 'Mykolaiv')).toBeVisible()
})

test('an entry is deleted, and the deletion taken back', async ({ page }) => {
  await openGlossary(page)
  await add(page, 'Berdiansk', 'Berdyansk')
  await entryRow(page, 'Berdiansk').getByRole('button', { name: 'Delete Berdiansk' }).click()
  await expect(main(page, 'Berdiansk')).toHaveCount(0)
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Deleted: Berdiansk' })
    .getByRole('button', { name: 'Undo' })
    .click()
  await expect(main(page, 'Berdiansk')).toBeVisible()
  await openGlossary(page)
  await expect(main(page, 'Berdiansk')).toBeVisible()

  await entryRow(page, 'Berdiansk').focus()
  await page.keyboard.press('Delete')
  await expect(main(page, 'Berdiansk')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(main(page, 'Berdiansk')).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await expect(main(page, 'Berdiansk')).toHaveCount(0)
})

test('an older state of an entry comes back from its history', async ({ page }) => {
  await openGlossary(page)
  await add(page, 'Kamianka-sur-Dnipr', 'Energodar')
  await main(page, 'Kamianka-sur-Dnipr').click()
  const form = page.getByRole('dialog')
  await form.getByRole('textbox', { name: 'English', exact: true }).fill('Enerhodar')
  await form.getByRole('textbox', { name: 'English that must not stand' }).fill('Energodar')
  await page.keyboard.press('Control+Enter')
  await expect(form).toHaveCount(0)

  await main(page, 'Kamianka-sur-Dnipr').click()
  await expect(form).toContainText('Added by the owner')
  await form.getByRole('radio', { name: 'History' }).click()
  const steps = form.getByRole('listitem')
  await expect(steps).toHaveCount(2)
  await expect(steps.first()).toContainText(/Changed.*English\s*Energodar Enerhodar/)
  await checkAxe(page)
  await steps.last().getByRole('button', { name: 'Put into the form' }).click()
  await expect(form.getByRole('textbox', { name: 'English', exact: true })).toHaveValue('Energodar')
  await expect(form.getByRole('status')).toContainText('The form holds the entry as it was')
  await page.keyboard.press('Control+Enter')
  await expect(form).toHaveCount(0)
  await expect(entryRow(page, 'Kamianka-sur-Dnipr')).not.toContainText('Enerhodar')
  await page.keyboard.press('Control+z')
  await expect(entryRow(page, 'Kamianka-sur-Dnipr')).toContainText('Enerhodar')
})

test('an entry goes into a project of its own, and the list shows only that scope', async ({ page }) => {
  await openGlossary(page)
  await page.getByRole('button', { name: 'Add an entry' }).click()
  await page.getByRole('textbox', { name: 'French', exact: true }).fill('Yarova')
  await page.getByRole('textbox', { name: 'English', exact: true }).fill('Yarova')
  await page.getByRole('dialog').getByRole('combobox', { name: 'Scope' }).selectOption('New project…')
  await page.getByRole('textbox', { name: 'Name of the project' }).fill('The river')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByRole('combobox', { name: 'Scope' })).toContainText('The river')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('search').getByRole('combobox', { name: 'Scope' }).selectOption('The river')
  await expect(page.getByRole('grid').getByRole('row')).toHaveCount(2)
  await expect(entryRow(page, 'Yarova')).toContainText('The river')
})

test.describe('two people', () => {
  test.use({ allowedErrors: [/status of 409/] })
  test('who change one entry overwrite nothing of one another', async ({ page, context }) => {
    await openGlossary(page)
    await add(page, 'Sloviansk', 'Slavyansk')
    const other = await context.newPage()
    await openGlossary(other)

    await main(page, 'Sloviansk').click()
    const mine = page.getByRole('dialog')
    await mine.getByRole('textbox', { name: 'English', exact: true }).fill('Sloviansk city')

    await main(other, 'Sloviansk').click()
    await other.getByRole('textbox', { name: 'English', exact: true }).fill('Sloviansk')
    await other.getByRole('textbox', { name: 'Note' }).fill('Spring resort.')
    await other.keyboard.press('Control+Enter')
    await expect(other.getByRole('dialog')).toHaveCount(0)

    await mine.getByRole('button', { name: 'Save' }).click()
    const conflict = mine.getByRole('alertdialog')
    await expect(conflict).toContainText('English, theirs:')
    await expect(conflict).toContainText('Note, taken over into the form:')
    await expect(mine.getByRole('textbox', { name: 'English', exact: true })).toHaveValue('Sloviansk city')
    await expect(mine.getByRole('textbox', { name: 'Note' })).toHaveValue('Spring resort.')
    await checkAxe(page)
    await conflict.getByRole('button', { name: 'Take this' }).click()
    await expect(mine.getByRole('textbox', { name: 'English', exact: true })).toHaveValue('Sloviansk')
    await mine.getByRole('textbox', { name: 'Other English that will do' }).fill('Sloviansk city')
    await mine.getByRole('button', { name: 'Save mine' }).click()
    await expect(mine).toHaveCount(0)
    await expect(entryRow(page, 'Sloviansk')).toContainText('also Sloviansk city')
    await expect(entryRow(page, 'Sloviansk')).toContainText('Spring resort.')
    await expect(entryRow(other, 'Sloviansk'), 'the other page hears of it').toContainText(
      'also Sloviansk city',
    )
  })
})
