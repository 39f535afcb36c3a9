import type { Page } from '@playwright/test'
import { checkAxe } from './check-axe'
import { expect, test } from './harness'

const entry = (page: Page, text: string | RegExp) =>
  page.getByRole('main').getByRole('listitem').filter({ hasText: text })

async function add(page: Page, source: string, target: string): Promise<void> {
  await page.getByRole('button', { name: 'Add an entry' }).click()
  await page.getByRole('textbox', { name: 'French', exact: true }).fill(source)
  await page.getByRole('textbox', { name: 'English', exact: true }).fill(target)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

test('an entry is added with all that belongs to it, and found by any of its forms', async ({ page }) => {
  await page.goto('/glossary')
  await page.getByRole('button', { name: 'Add an entry' }).click()
  await page.getByRole('textbox', { name: 'French', exact: true }).fill('Hlybokivka\nGlybokivka')
  await page.getByRole('textbox', { name: 'English', exact: true }).fill('Hlybokivka')
  await page.getByRole('textbox', { name: 'Other English that will do' }).fill('Hlyboka')
  await page.getByRole('textbox', { name: 'English that must not stand' }).fill('Glubokovka')
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('Place')
  await page.getByRole('combobox', { name: 'Status' }).selectOption('Proposed')
  await page.getByRole('textbox', { name: 'Note' }).fill('The city and the plant.')
  await checkAxe(page)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await page.keyboard.press('/')
  for (const word of ['GLYBOKIVKA', 'hlyboka', 'glubokovka', 'the plant']) {
    await page.getByRole('searchbox').fill(word)
    await expect(entry(page, 'Hlybokivka')).toContainText('never Glubokovka')
  }
  await page.reload()
  await expect(entry(page, 'Hlybokivka')).toContainText('Place · First letter may differ · Proposed')
})

test('an entry says what it lacks, and that it is there already', async ({ page }) => {
  await page.goto('/glossary')
  await add(page, 'Dnipro', 'Dnipro')
  await page.getByRole('button', { name: 'Add an entry' }).click()
  await page.getByRole('textbox', { name: 'French', exact: true }).fill('DNIPRO')
  await expect(page.getByText('The glossary has this form already: Dnipro → Dnipro.')).toBeVisible()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('alert')).toHaveText('Say which English is wanted.')
  await expect(page.getByRole('textbox', { name: 'French', exact: true })).toHaveValue('DNIPRO')
})

test('an entry is edited by keyboard alone', async ({ page }) => {
  await page.goto('/glossary')
  await add(page, 'Mykolaïv', 'Nikolaev')
  await page.getByRole('button', { name: 'Mykolaïv', exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'English', exact: true }).fill('Mykolaiv')
  await page.keyboard.press('Control+Enter')
  await expect(entry(page, /Mykolaiv$/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Mykolaïv', exact: true })).toBeFocused()
  await page.reload()
  await expect(entry(page, /Mykolaiv$/)).toBeVisible()
})

test('an entry is deleted, and the deletion taken back', async ({ page }) => {
  await page.goto('/glossary')
  await add(page, 'Berdiansk', 'Berdyansk')
  await page.getByRole('button', { name: 'Delete Berdiansk' }).click()
  await expect(page.getByRole('button', { name: 'Berdiansk', exact: true })).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('button', { name: 'Berdiansk', exact: true })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Berdiansk', exact: true })).toBeVisible()
})
