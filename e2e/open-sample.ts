import { expect, type Locator, type Page } from '@playwright/test'

/** Opens the sample from the library, and waits until a segment is the active one. */
export async function openArticle(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('link', { name: /Oskil/ }).first().click()
  await expect(page.locator('[role=row][data-active]')).toBeVisible()
}

/** Opens the sample article from the library, as a first visitor does, and waits until its first row can be typed in. */
export async function openSample(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('link', { name: /Oskil/ }).first().click()
  await expect(page.locator('.ProseMirror-focused')).toBeVisible()
}

/** The row of a segment by its number in the article. */
export function row(page: Page, number: number): Locator {
  return page.locator(`[role=row][aria-rowindex="${number + 1}"]`)
}

/** The English of a segment. */
export function english(page: Page, number: number): Locator {
  return row(page, number).locator('.segment-target')
}

/** The row that is being worked on. */
export function activeRow(page: Page): Locator {
  return page.locator('[role=row][data-active]')
}

/** Waits until the server has acknowledged everything. */
export async function saved(page: Page): Promise<void> {
  await expect(page.locator('[data-save=saved]')).toBeVisible()
}

/** Goes to a segment by its number, through the command palette. */
export async function goTo(page: Page, number: number): Promise<void> {
  await page.keyboard.press('Control+KeyK')
  await page.keyboard.type(String(number))
  await page.keyboard.press('Enter')
  await expect(row(page, number)).toHaveAttribute('data-active')
  await expect(row(page, number).locator('.ProseMirror-focused')).toBeVisible()
}
