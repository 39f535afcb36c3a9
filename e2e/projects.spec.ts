import type { Page } from '@playwright/test'
import type { TermRecord } from '../lib/domain/term-entry'
import { checkAxe } from './check-axe'
import { expect, test } from './harness'

test.use({ freshServer: true, allowedErrors: [/409 \(Conflict\)/] })

const article = (page: Page, title: string) => page.getByRole('listitem').filter({ hasText: title })
const dialog = (page: Page) => page.getByRole('dialog')

async function openProjectDialog(page: Page, title: string) {
  await article(page, title).getByRole('button').click()
  await page.getByRole('menuitem', { name: 'Project…' }).click()
}

test('articles are put into projects, filtered, and projects kept in order', async ({ page }) => {
  await page.goto('/')
  const sample = 'Sur l’Oskil'
  await expect(page.getByRole('combobox', { name: 'Show the articles of' })).toHaveCount(0)

  await test.step('a first project is made by keyboard, where the article is', async () => {
    await expect(async () => {
      await article(page, sample).getByRole('button').press('Enter')
      await expect(page.getByRole('menuitem', { name: 'Open' })).toBeFocused({ timeout: 500 })
    }).toPass()
    const item = page.getByRole('menuitem', { name: 'Project…' })
    for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowDown')
    await expect(item).toBeFocused()
    await page.keyboard.press('Enter')
    const name = dialog(page).getByRole('textbox', { name: 'Name of the project' })
    await expect(name).toBeFocused()
    await expect(dialog(page).getByRole('button', { name: 'Save' })).toBeDisabled()
    await checkAxe(page)
    await page.keyboard.type('Série d’été')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('link', { name: sample })).toBeFocused()
    await expect(article(page, sample)).toContainText('Série d’été')
  })

  await test.step('a new article takes a project, and the next one the same', async () => {
    await page.getByRole('link', { name: 'New article' }).click()
    const project = page.getByRole('combobox', { name: 'Project' })
    await expect(project).toHaveValue('')
    await project.selectOption('Série d’été')
    await page.getByRole('textbox', { name: 'French text' }).fill('Un mot.')
    await page.getByRole('textbox', { name: 'Title' }).fill('Le second')
    await page.getByRole('button', { name: 'Create the article' }).click()
    await page.waitForURL(/\/articles\//)
    await page.goto('/new')
    await expect(project.getByRole('option', { selected: true })).toHaveText('Série d’été')
    await page.goto('/')
    await expect(article(page, 'Le second')).toContainText('Série d’été')
  })

  await test.step('a name that is taken is said so, and the dialog stays', async () => {
    await openProjectDialog(page, 'Le second')
    await dialog(page).getByRole('combobox', { name: 'Project' }).selectOption('New project…')
    await dialog(page).getByRole('textbox').fill('SERIE D’ETE')
    await dialog(page).getByRole('button', { name: 'Save' }).click()
    await expect(dialog(page).getByRole('alert')).toHaveText('Another project has this name already.')
    await dialog(page).getByRole('textbox').fill('Hiver')
    await dialog(page).getByRole('button', { name: 'Save' }).click()
    await expect(dialog(page)).toHaveCount(0)
    await expect(article(page, 'Le second')).toContainText('Hiver')
  })

  await test.step('the library shows the articles of one project alone', async () => {
    const filter = page.getByRole('combobox', { name: 'Show the articles of' })
    await filter.selectOption('Hiver')
    await expect(article(page, 'Le second')).toBeVisible()
    await expect(article(page, sample)).toHaveCount(0)
    await expect(page.getByRole('main').getByRole('status')).toHaveText('1 article found')
    await checkAxe(page)
    await filter.selectOption('No project')
    await expect(page.getByText('No article here')).toBeVisible()
    await page.getByRole('button', { name: 'Show every article' }).click()
    await expect(article(page, sample)).toBeVisible()
    await openProjectDialog(page, 'Le second')
    await dialog(page).getByRole('combobox', { name: 'Project' }).selectOption('No project')
    await dialog(page).getByRole('button', { name: 'Save' }).click()
    await filter.selectOption('No project')
    await expect(article(page, 'Le second')).toBeVisible()
  })

  await test.step('the settings rename a project and delete an empty one', async () => {
    await page.goto('/settings')
    await page.getByRole('button', { name: 'Rename Hiver' }).click()
    await dialog(page).getByRole('textbox').fill('serie d’ete')
    await page.keyboard.press('Enter')
    await expect(dialog(page).getByRole('alert')).toHaveText('Another project has this name already.')
    await dialog(page).getByRole('textbox').fill('Printemps')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Printemps' })).toBeVisible()
    await page.getByRole('button', { name: 'Delete Série d’été' }).click()
    await expect(
      page.getByText('This project still has articles or glossary entries: move or delete them first.', {
        exact: true,
      }),
    ).toBeVisible()
    await page.getByRole('button', { name: 'Delete Printemps' }).click()
    await expect(page.getByRole('heading', { name: 'Printemps' })).toHaveCount(0)
    await page.reload()
    await expect(page.getByRole('listitem').filter({ hasText: 'Série d’été' })).toContainText(
      '0 glossary entries',
    )
    await checkAxe(page)
  })
})

test('the project’s own entry holds in its articles alone, and on the bench', async ({ page }) => {
  await page.goto('/')
  const headers = { origin: new URL(page.url()).origin }
  const post = async (address: string, data: unknown) =>
    (await page.request.post(address, { headers, data })).json()
  const { project } = await post('/api/projects', { name: 'Série' })
  const entry = { source: ['pont'], target: 'crossing', accepted: [], forbidden: [], kind: 'common' }
  await post('/api/terms', {
    ...entry,
    caseRule: 'initial',
    note: '',
    status: 'approved',
    projectId: project.id,
  })
  const segments = [{ source: [{ type: 'text', text: 'Le pont tient.' }], target: [] }]
  const held = async (projectId: string | null) => {
    const blocks = [{ kind: 'paragraph', segments }]
    const made = await post('/api/articles', { title: 'Un pont', projectId, blocks })
    const answer = await page.request.get(`/api/terms?article=${made.article.id}`)
    const terms: TermRecord[] = (await answer.json()).terms
    return { id: made.article.id, targets: terms.map(({ target }) => target) }
  }
  expect((await held(null)).targets).not.toContain('crossing')
  const inProject = await held(project.id)
  expect(inProject.targets[0]).toBe('crossing')
  await page.goto(`/articles/${inProject.id}`)
  await expect(page.getByText('crossing').first()).toBeVisible()
})

test.describe('in French', () => {
  test.use({ locale: 'fr-FR' })

  test('the words are French', async ({ page }) => {
    await page.goto('/')
    await article(page, 'Sur l’Oskil').getByRole('button').click()
    await page.getByRole('menuitem', { name: 'Projet…' }).click()
    await dialog(page).getByRole('textbox', { name: 'Nom du projet' }).fill('Été')
    await dialog(page).getByRole('button', { name: 'Enregistrer' }).click()
    await expect(page.getByRole('combobox', { name: 'Montrer les articles de' })).toBeVisible()
    await page.goto('/settings')
    await expect(page.getByRole('listitem').filter({ hasText: 'Été' })).toContainText('0 entrée de glossaire')
  })
})
