import type { APIRequestContext, Page } from '@playwright/test'
import type { ProjectAnswer, TermAnswer, TermsAnswer } from '../lib/domain/answers'
import { checkAxe } from './check-axe'
import { expect, test } from './harness'
import { english, goTo, openSample, row, saved } from './open-sample'

test.use({ freshServer: true })

const french = (page: Page, number: number) => row(page, number).locator('.segment-source')
const panel = (page: Page) => page.getByRole('complementary')
const withFindings = (page: Page) => page.getByRole('radio', { name: /With findings/ })
const ghost = (page: Page) => page.locator('.completion')
const articleId = (page: Page) => new URL(page.url()).pathname.split('/').pop() ?? ''

async function addTerm(request: APIRequestContext, url: string, term: object): Promise<TermAnswer> {
  const whole = {
    accepted: [],
    forbidden: [],
    kind: 'common',
    caseRule: 'initial',
    note: '',
    status: 'approved',
  }
  const headers = { origin: url, 'sec-fetch-site': 'same-origin' }
  const answer = await request.post(`${url}/api/terms`, { data: { ...whole, ...term }, headers })
  expect(answer.status()).toBe(201)
  return (await answer.json()) as TermAnswer
}

/** Chooses words in the French of a row, as a pointer does. */
async function choose(page: Page, number: number, words: string): Promise<void> {
  await french(page, number).evaluate((cell, wanted) => {
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1
      if (at < 0) continue
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
      return
    }
    throw new Error(`"${wanted}" is not there`)
  }, words)
}

test('a form forbidden in the glossary in one tab shows at once in the article that is open in another', async ({
  page,
  context,
}) => {
  await openSample(page)
  await goTo(page, 3)
  await expect(english(page, 3)).toContainText('The convoy left')
  await expect(english(page, 3).locator('.finding-error, .finding-warning')).toHaveCount(0)

  const glossary = await context.newPage()
  await glossary.goto('/glossary')
  await glossary.getByRole('button', { name: 'Add an entry' }).click()
  await glossary.getByRole('textbox', { name: 'French', exact: true }).fill('convoi')
  await glossary.getByRole('textbox', { name: 'English', exact: true }).fill('column')
  await glossary.getByRole('textbox', { name: 'English that must not stand' }).fill('convoy')
  await glossary.keyboard.press('Control+Enter')
  await expect(glossary.getByRole('dialog')).toHaveCount(0)

  await expect(english(page, 3).locator('.finding-error')).toHaveText('convoy')
  await expect(french(page, 3).locator('.mark-term.fate-broken')).toHaveText('convoi')
  await expect(panel(page)).toContainText('The glossary does not want “convoy”: write “column”.')

  await glossary.keyboard.press('Control+z')
  await expect(english(page, 3).locator('.finding-error')).toHaveCount(0)
  await expect(french(page, 3).locator('.mark-term', { hasText: 'convoi' })).toHaveCount(0)
})

test('what another browser changes in the glossary is there when the page comes to the front', async ({
  page,
  request,
  server,
}) => {
  await openSample(page)
  await addTerm(request, server.url, { source: ['convoi'], target: 'column', forbidden: ['convoy'] })
  await page.evaluate(() => dispatchEvent(new Event('focus')))
  await expect(english(page, 3).locator('.finding-error')).toHaveText('convoy')
})

test('a project’s word goes before the workspace’s, and comes and goes in the open article', async ({
  page,
  request,
  server,
}) => {
  await openSample(page)
  const id = articleId(page)
  const headers = { origin: server.url, 'sec-fetch-site': 'same-origin' }
  const made = await request.post(`${server.url}/api/projects`, { data: { name: 'Oskil' }, headers })
  const { project } = (await made.json()) as ProjectAnswer
  await request.patch(`${server.url}/api/articles/${id}`, { data: { projectId: project.id }, headers })
  await page.reload()
  await goTo(page, 3)
  await expect(panel(page).getByRole('button', { name: 'Kharkiv' }).nth(1)).toBeVisible()

  const { term } = await addTerm(request, server.url, {
    ...{
      source: ['Kharkiv', 'Kharkov'],
      target: 'Kharkov',
      forbidden: ['Kharkiv'],
      kind: 'place',
      projectId: project.id,
    },
  })
  await page.evaluate(() => dispatchEvent(new Event('focus')))
  await expect(english(page, 3).locator('.finding-error')).toHaveText('Kharkiv')
  await request.delete(`${server.url}/api/terms/${term.id}`, { headers })
  await page.evaluate(() => dispatchEvent(new Event('focus')))
  await expect(english(page, 3).locator('.finding-error')).toHaveCount(0)
  await expect(french(page, 3).locator('.mark-term')).toHaveText('Kharkiv')
})

test('a large glossary comes in while one types', async ({ page, request, server }) => {
  const headers = { origin: server.url, 'sec-fetch-site': 'same-origin' }
  await openSample(page)
  const entries = Array.from({ length: 6_000 }, (_, i) => ({
    ...{ source: [`mot${i}`], target: `word${i}`, accepted: [], forbidden: [], kind: 'common' },
    ...{ caseRule: 'initial', note: '', status: 'approved' },
  }))
  const imported = await request.post(`${server.url}/api/terms/import`, {
    data: { policy: 'add', entries },
    headers,
  })
  expect(imported.ok()).toBe(true)
  const { total } = (await (await request.get(`${server.url}/api/terms?limit=1`)).json()) as TermsAnswer
  expect(total).toBeGreaterThan(6_000)

  let answer = () => {}
  const asked = new Promise<void>((resolve) => (answer = resolve))
  await page.route('**/api/terms?project=workspace&offset=0*', async (route) => {
    await asked
    await route.continue()
  })
  await page.reload()
  await goTo(page, 8)
  await expect(panel(page).getByText('The glossary is on its way…')).toBeVisible()
  await page.keyboard.type(' Words.')
  await expect(english(page, 8)).toContainText('Words.')
  await expect(french(page, 8).locator('.mark-term')).toHaveCount(0)
  answer()
  await expect(french(page, 8).locator('.mark-term.fate-broken')).toHaveText('Louhansk')
  await expect(panel(page).getByText('The glossary is on its way…')).toHaveCount(0)
  await page.keyboard.type(' mot5999')
  await expect(english(page, 8)).toContainText('mot5999')
})

test('a term is completed as one types: Tab takes it, Esc puts it away, typing goes on over it', async ({
  page,
}) => {
  await openSample(page)
  await goTo(page, 12)
  await page.keyboard.type('Ir')
  await expect(ghost(page)).toHaveAttribute('data-rest', 'yna Savchenko')
  await expect(page.getByText('Tab for “Iryna Savchenko”')).toBeAttached()
  await page.keyboard.press('Tab')
  await expect(english(page, 12).locator('.ProseMirror')).toHaveText('Iryna Savchenko')
  await expect(ghost(page)).toHaveCount(0)
  await expect(french(page, 12).locator('.mark-term').first()).toHaveClass(/fate-kept/)

  await page.keyboard.type(', a DE')
  await expect(ghost(page)).toHaveAttribute('data-rest', 'miner')
  await page.keyboard.press('ArrowLeft')
  await expect(ghost(page)).toHaveCount(0)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('e')
  await expect(ghost(page)).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(ghost(page)).toHaveCount(0)
  await expect(english(page, 12).locator('.ProseMirror-focused')).toBeVisible()
  await page.keyboard.type('m')
  await expect(english(page, 12)).toContainText('a Dem')
  await expect(ghost(page)).toHaveCount(0)
  await page.keyboard.type(' onstration, mi')
  await expect(ghost(page)).toHaveAttribute('data-rest', 'ne clearer')
  await page.keyboard.type('ners')
  await expect(english(page, 12).locator('.ProseMirror')).toHaveText(
    'Iryna Savchenko, a Dem onstration, miners',
  )
  await page.keyboard.press('Escape')
  await expect(row(page, 12)).toBeFocused()
})

test('among several, Alt with the arrows chooses; one step back takes it out; it can be turned off', async ({
  page,
  request,
  server,
}) => {
  await addTerm(request, server.url, { source: ['combinaison'], target: 'demining suit' })
  await openSample(page)
  await goTo(page, 12)
  await page.keyboard.type('the de')
  await expect(ghost(page)).toHaveAttribute('data-rest', 'miner')
  await expect(ghost(page)).toHaveAttribute('data-place', '1/2')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(ghost(page)).toHaveAttribute('data-rest', 'mining suit')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(ghost(page)).toHaveAttribute('data-rest', 'miner')
  await page.keyboard.press('Alt+ArrowUp')
  await page.keyboard.type('m')
  await expect(ghost(page)).toHaveAttribute('data-rest', 'ining suit')
  await page.keyboard.press('Tab')
  await expect(english(page, 12).locator('.ProseMirror')).toHaveText('the demining suit')
  await page.keyboard.press('Control+z')
  await expect(english(page, 12).locator('.ProseMirror')).toHaveText('the dem')

  await page.keyboard.press('F1')
  await page.getByRole('checkbox', { name: 'Complete names and figures as you type' }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Escape')
  await goTo(page, 12)
  await page.keyboard.type('i')
  await expect(english(page, 12).locator('.ProseMirror')).toHaveText('the demi')
  await expect(ghost(page)).toHaveCount(0)
})

test('the card of a term, by key: what may and may not stand, its history, and the form in place', async ({
  page,
}) => {
  await openSample(page)
  await goTo(page, 8)
  await page.keyboard.press('Alt+KeyT')
  const card = page.getByRole('dialog', { name: 'Louhansk in the glossary' })
  await expect(card).toContainText('Louhansk, Lougansk')
  await expect(card).toContainText('never Lugansk')
  await expect(card).toContainText('Romanized from Ukrainian')
  await expect(card).toContainText('Last changed by the owner')
  await expect(card.getByRole('list', { name: 'History' })).toContainText('the owner')
  await checkAxe(page)
  await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
  await expect(english(page, 8).locator('.ProseMirror-focused')).toBeVisible()

  await page.keyboard.press('Alt+KeyT')
  await expect(card).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(card.getByRole('button', { name: 'Edit in the glossary' })).toBeFocused()
  await page.keyboard.press('Enter')
  const form = page.getByRole('dialog', { name: 'Edit the entry' })
  await form.getByRole('textbox', { name: 'English', exact: true }).fill('Lugansk')
  await form.getByRole('textbox', { name: 'English that must not stand' }).fill('')
  await checkAxe(page)
  await page.keyboard.press('Control+Enter')
  await expect(form).toHaveCount(0)
  await expect(french(page, 8).locator('.mark-term').nth(1)).toHaveClass(/fate-kept/)
  await expect(english(page, 8).locator('.finding-error')).toHaveCount(0)
  await expect(english(page, 8).locator('.ProseMirror-focused')).toBeVisible()
})

test('the card of a term, by pointer: it waits, stays while one goes to it, and Esc puts it away', async ({
  page,
}) => {
  await openSample(page)
  await goTo(page, 8)
  await french(page, 8).getByText('Louhansk').hover()
  const card = page.getByRole('dialog', { name: 'Louhansk in the glossary' })
  await expect(card).toBeVisible()
  await card.getByText('never').hover()
  await card.getByText('Last changed by').hover()
  await expect(card).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
  await expect(english(page, 8).locator('.ProseMirror-focused')).toBeVisible()

  await panel(page).getByRole('button', { name: 'Louhansk', exact: true }).hover()
  await expect(card).toBeVisible()
  await page.getByRole('heading', { level: 1 }).hover()
  await expect(card).toHaveCount(0)
})

test('words chosen in both texts become an entry that holds at once', async ({ page }) => {
  await openSample(page)
  await goTo(page, 3)
  await choose(page, 3, 'convoi')
  await english(page, 3).getByText('The convoy left').click()
  await page.keyboard.press('Control+Home')
  for (let i = 0; i < 'The '.length; i++) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Shift+Control+ArrowRight')
  await page.keyboard.press('Alt+KeyG')
  const form = page.getByRole('dialog', { name: 'Add an entry' })
  await expect(form.getByRole('textbox', { name: 'French', exact: true })).toHaveValue('convoi')
  await expect(form.getByRole('textbox', { name: 'English', exact: true })).toHaveValue('convoy')
  await page.keyboard.press('Control+Enter')
  await expect(form).toHaveCount(0)
  await expect(french(page, 3).getByText('convoi', { exact: true })).toHaveClass(/mark-term fate-kept/)
  await expect(french(page, 11).getByText('convoi', { exact: true })).toHaveClass(/mark-term fate-open/)
})

test('a finding is dismissed for a reason, counts no more, and is taken back', async ({ page }) => {
  await openSample(page)
  await expect(withFindings(page)).toContainText('4')
  await goTo(page, 8)
  await page.keyboard.press('Alt+KeyD')
  const dialog = page.getByRole('dialog', { name: 'Dismiss this finding' })
  await expect(dialog).toContainText('The glossary does not want “Lugansk”')
  await page.keyboard.press('Control+Enter')
  await expect(dialog.getByRole('alert')).toHaveText('Say why the finding may stand.')
  await page.keyboard.type('The name that the spokesman used')
  await checkAxe(page)
  await page.keyboard.press('Control+Enter')
  await expect(english(page, 8).locator('.ProseMirror-focused')).toBeVisible()
  await expect(english(page, 8).locator('.finding-error')).toHaveCount(0)
  await expect(withFindings(page)).toContainText('3')
  await expect(row(page, 8).getByRole('img', { name: '1 finding dismissed' })).toBeVisible()
  await expect(row(page, 8)).toHaveAttribute('data-state', 'draft')
  await expect(panel(page).getByRole('heading', { name: 'Dismissed (1)' })).toBeVisible()
  await expect(panel(page)).toContainText('The name that the spokesman used')
  await checkAxe(page)

  await saved(page)
  await page.reload()
  await goTo(page, 8)
  await expect(row(page, 8).getByRole('img', { name: '1 finding dismissed' })).toBeVisible()
  await page.getByRole('radio', { name: 'History' }).click()
  await expect(panel(page)).toContainText('Finding dismissed')
  await expect(panel(page)).toContainText('The name that the spokesman used')
  await page.getByRole('radio', { name: 'Facts' }).click()
  await page.keyboard.press('Control+e')
  await expect(page.getByRole('dialog')).toContainText('1 finding was dismissed, with a reason.')
  await expect(page.getByRole('dialog')).toContainText('3 open findings')
  await page.keyboard.press('Escape')

  await panel(page).getByRole('button', { name: 'Take back' }).click()
  await expect(english(page, 8).locator('.finding-error')).toHaveText('Lugansk')
  await expect(withFindings(page)).toContainText('4')
  await goTo(page, 8)
  await page.keyboard.press('Control+z')
  await expect(english(page, 8).locator('.finding-error')).toHaveCount(0)
  await page.keyboard.press('Control+Shift+z')
  await expect(english(page, 8).locator('.finding-error')).toHaveText('Lugansk')
  await saved(page)
})

test.describe('without a connection', () => {
  test.use({ allowedErrors: [/ERR_FAILED/] })

  test('a dismissal waits in the browser, and then shows in another tab', async ({ page, context }) => {
    await openSample(page)
    const other = await context.newPage()
    await other.goto(page.url())
    await goTo(page, 8)
    await page.route('**/changes', (route) => route.abort())
    await page.keyboard.press('Alt+KeyD')
    await page.getByRole('button', { name: 'Something else is meant' }).click()
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText(/No connection – 1 change kept/)).toBeVisible()
    await expect(row(page, 8).getByRole('img', { name: '1 finding dismissed' })).toBeVisible()
    await page.unroute('**/changes')
    await saved(page)
    await expect(row(other, 8).getByRole('img', { name: '1 finding dismissed' })).toBeVisible()
  })
})

test('all findings of one entry are mended in one step after a look at each', async ({
  page,
  request,
  server,
}) => {
  await openSample(page)
  await addTerm(request, server.url, {
    ...{ source: ['pont'], target: 'crossing', forbidden: ['bridge'] },
  })
  await page.evaluate(() => dispatchEvent(new Event('focus')))
  await expect(page.locator('.segment-target .finding-error', { hasText: /^bridge$/i }).nth(1)).toBeVisible()
  const bridges = () => page.locator('.segment-target').filter({ hasText: /bridge/ })
  const before = await bridges().count()
  const approved = page.locator('[data-state=approved]')
  const approvals = await approved.count()
  expect(before).toBeGreaterThan(1)

  const number = Number(await bridges().first().locator('..').getAttribute('aria-rowindex')) - 1
  await goTo(page, number)
  await page.keyboard.press('Alt+Shift+KeyF')
  const dialog = page.getByRole('dialog', { name: /places to mend/ })
  const boxes = dialog.getByRole('checkbox')
  await expect(dialog).toBeVisible()
  const count = await boxes.count()
  expect(count).toBeGreaterThan(1)
  const losing = await dialog.getByRole('img', { name: 'Approved' }).count()
  expect(losing).toBeGreaterThan(0)
  await expect(dialog).toContainText(/approvals? (is|are) taken away/)
  await checkAxe(page)
  await boxes.last().focus()
  await page.keyboard.press('Space')
  const apply = dialog.getByRole('button', { name: /^Mend/ })
  await apply.focus()
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(page.locator('.segment-target', { hasText: 'crossing' })).not.toHaveCount(0)
  await expect(bridges()).not.toHaveCount(before)
  await expect(approved).not.toHaveCount(approvals)
  await goTo(page, number)
  await page.keyboard.press('Control+z')
  await expect(bridges()).toHaveCount(before)
  await saved(page)
})

for (const theme of ['light', 'dark'] as const)
  test(`terms in French and ${theme}: card, completion, dismissal and the form have no barrier`, async ({
    page,
    context,
    server,
  }) => {
    await context.addCookies([{ name: 'etabli.language', value: 'fr', url: server.url }])
    await page.emulateMedia({ colorScheme: theme })
    await openSample(page)
    await goTo(page, 8)
    await page.keyboard.press('Alt+KeyT')
    const card = page.getByRole('dialog', { name: 'Louhansk dans le glossaire' })
    await expect(card).toContainText('jamais Lugansk')
    await checkAxe(page)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Alt+KeyD')
    await page.getByRole('button', { name: 'C’est voulu' }).click()
    await checkAxe(page)
    await page.keyboard.press('Control+Enter')
    await expect(panel(page).getByRole('heading', { name: 'Écartés (1)' })).toBeVisible()
    await goTo(page, 12)
    await page.keyboard.type('Iryna')
    await expect(ghost(page)).toHaveAttribute('data-rest', ' Savchenko')
    await checkAxe(page)
    await page.keyboard.press('Tab')
    await choose(page, 12, 'combinaison')
    await page.keyboard.press('Alt+KeyG')
    await expect(page.getByRole('textbox', { name: 'Français', exact: true })).toHaveValue('combinaison')
    await checkAxe(page)
  })
