import type { Locator, Page } from '@playwright/test'
import { expect } from './harness'

type Entry = { source: string[]; target: string } & Record<string, unknown>

const blank = {
  accepted: [],
  forbidden: [],
  kind: 'common',
  caseRule: 'initial',
  note: '',
  status: 'approved',
}

/** The rows of the glossary that hold a text. */
export function entryRow(page: Page, text: string | RegExp): Locator {
  return page.getByRole('grid').getByRole('row').filter({ hasText: text })
}

/** Opens the glossary and waits until every entry has come. */
export async function openGlossary(page: Page): Promise<void> {
  await page.goto('/glossary')
  await expect(page.getByRole('heading', { name: /Glossary|Glossaire/ })).toBeVisible()
  const grid = page.getByRole('grid')
  if (await grid.count()) await expect(grid).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 })
}

/** Puts entries into the store of a server without its page. */
export async function createEntries(url: string, entries: Entry[]): Promise<void> {
  const answer = await fetch(`${url}/api/terms/import`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ policy: 'add', entries: entries.map((entry) => ({ ...blank, ...entry })) }),
  })
  expect(answer.status, await answer.text()).toBe(200)
}
