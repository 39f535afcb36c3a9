import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import type { ArticleAnswer, TermsAnswer } from '../lib/domain/answers'
import { inlineFromText } from '../lib/domain/inline-content'
import { checkAxe } from './check-axe'
import { expect, test } from './harness'
import { activeRow, english, goTo, openSample, row, saved } from './open-sample'

test.use({ freshServer: true })

const ledgerRow = (page: Page, name: string) =>
  page
    .getByRole('dialog')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name, exact: true }) })
const panel = (page: Page) => page.getByRole('complementary')

async function openLedger(page: Page): Promise<void> {
  await page.keyboard.press('Alt+KeyL')
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible()
}

/** An article of these pairs, opened. */
async function openArticle(page: Page, url: string, pairs: readonly [string, string][]): Promise<void> {
  const answer = await page.request.post(`${url}/api/articles`, {
    headers: { origin: url, 'sec-fetch-site': 'same-origin' },
    data: {
      title: 'La tournée',
      blocks: pairs.map(([source, target]) => ({
        kind: 'paragraph',
        segments: [{ source: inlineFromText(source), target: inlineFromText(target) }],
      })),
    },
  })
  expect(answer.status()).toBe(201)
  const { article } = (await answer.json()) as ArticleAnswer
  await page.goto(`/articles/${article.id}`)
  await expect(page.locator('.ProseMirror-focused')).toBeVisible()
}

test('every name of the sample is settled by keyboard alone', async ({ page, server }) => {
  await openSample(page)
  await openLedger(page)
  const open = page.getByRole('radio', { name: /Not settled/ })
  await expect(open).toContainText('8')
  for (let left = 8; left > 0; left--) {
    await expect(page.locator(':focus[data-settle]')).toBeVisible()
    const name = await page.locator(':focus').getAttribute('aria-label')
    await page.keyboard.press('Enter')
    await expect(open).toContainText(String(left - 1))
    await expect(page.getByRole('button', { name: name ?? '', exact: true })).toHaveCount(0)
  }
  await expect(ledgerRow(page, 'Bruxelles')).toContainText('Brussels')
  await expect(ledgerRow(page, 'Bruxelles')).toContainText('In the glossary')
  await page.getByRole('button', { name: 'Undo: Kreminna is not settled' }).press('Enter')
  await expect(open).toContainText('1')
  await expect(ledgerRow(page, 'Kreminna')).toContainText('Not settled')
  await page.keyboard.press('Escape')
  await expect(page.locator('.ProseMirror-focused')).toBeVisible()

  const { terms } = (await (await page.request.get(`${server.url}/api/terms`)).json()) as TermsAnswer
  const targets = terms.map(({ source, target }) => `${source[0]} → ${target}`)
  for (const settled of ['Oskil → Oskil', 'Oleksandr Marenko → Oleksandr Marenko', 'Bruxelles → Brussels'])
    expect(targets).toContain(settled)
})

test('a name is settled from its segment, holds as a term at once, and the step is taken back', async ({
  page,
}) => {
  await openSample(page)
  await goTo(page, 13)
  await page.keyboard.press('Control+ArrowDown')
  await expect(row(page, 14)).toHaveAttribute('data-active')
  const settle = panel(page).getByRole('button', { name: 'Settle Bruxelles as Brussels' })
  await expect(settle).toBeVisible()
  await expect(row(page, 14).locator('.mark-name')).toHaveText('Bruxelles')
  await page.keyboard.press('Alt+KeyN')
  await expect(settle).toHaveCount(0)
  await expect(row(page, 14).locator('.mark-term', { hasText: 'Bruxelles' })).toBeVisible()
  await page.keyboard.type('In Brus')
  await page.keyboard.press('Tab')
  await expect(english(page, 14)).toContainText('In Brussels')
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(settle).toBeVisible()
})

test('a name whose letters change is a finding, and one key mends it', async ({ page }) => {
  await openSample(page)
  await goTo(page, 8)
  await expect(panel(page)).toContainText('Viktor Drozdov')
  await english(page, 8)
    .locator('.ProseMirror')
    .fill('The spokesman in Luhansk, installed by Moscow, Viktor Drozdof, denied it.')
  await expect(panel(page)).toContainText('“Viktor Drozdov” has become “Drozdof”')
  await page.keyboard.press('Alt+KeyF')
  await expect(english(page, 8)).toContainText('Viktor Drozdov, denied it.')
  await expect(panel(page)).not.toContainText('has become “Drozdof”')
  await saved(page)
})

test('a name that the English spells in two ways is divided in the ledger and marked in the text', async ({
  page,
  server,
}) => {
  await openArticle(page, server.url, [
    [
      'Le ténor Oleh Zelinsky chantera à Nantes, a annoncé Oleh Zelinsky.',
      'Tenor Oleh Zelinskyy will sing in Nantes, Zelinskyy said.',
    ],
    ['Zelinsky y a grandi.', 'Zelinskyy grew up there.'],
    ['« Je reviens », dit Zelinsky.', '“I am coming back,” Zelinskiy said.'],
  ])
  await expect(row(page, 3).locator('.finding-warning')).toHaveText('Zelinskiy')
  await openLedger(page)
  const divided = ledgerRow(page, 'Oleh Zelinsky')
  await expect(divided).toContainText('Spelled in several ways')
  await expect(ledgerRow(page, 'Nantes')).toContainText('Not settled')
  await divided.getByRole('button', { name: /^Zelinskiy/ }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(activeRow(page)).toHaveAttribute('aria-rowindex', '4')
  await page.keyboard.press('Alt+KeyF')
  await expect(english(page, 3)).toContainText('Zelinskyy said')
  await expect(row(page, 3).locator('.finding-warning')).toHaveCount(0)
})

test('the ledger leads from form to form, is saved as a file, and is easy to read for all', async ({
  page,
}) => {
  await openSample(page)
  await openLedger(page)
  await checkAxe(page)
  await expect(ledgerRow(page, 'Louhansk')).toContainText('Not as the glossary wants it')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as CSV' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('sur-l-oskil-le-ble-repasse-le-pont.names.csv')
  const text = await readFile(await file.path(), 'utf8')
  expect(text).toContain(
    'Louhansk,Place,Not as the glossary wants it,Luhansk,LOUHANSK (1) | Louhansk (1),LUHANSK (1) | Lugansk (1),6',
  )
  await page.getByRole('radio', { name: /Wrong or divided/ }).click()
  await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(1)
  await ledgerRow(page, 'Louhansk')
    .getByRole('button', { name: /^Lugansk/ })
    .click()
  await expect(row(page, 8)).toHaveAttribute('data-active')
})

test.describe('in French', () => {
  test.use({ locale: 'fr-FR' })

  test('the names of the article speak French', async ({ page }) => {
    await openSample(page)
    await openLedger(page)
    await expect(page.getByRole('heading', { name: 'Les noms de cet article' })).toBeVisible()
    await expect(ledgerRow(page, 'Bruxelles')).toContainText('Non fixé')
    await page.getByRole('textbox', { name: 'Anglais pour Bruxelles' }).fill('the EU')
    await page.keyboard.press('Enter')
    await expect(ledgerRow(page, 'Bruxelles')).toContainText('Au glossaire')
    await expect(ledgerRow(page, 'Bruxelles')).toContainText('the EU')
  })
})
