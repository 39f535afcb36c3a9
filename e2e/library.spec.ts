import type { Page } from '@playwright/test'
import type { Segment } from '../lib/domain/segment'
import { plainText } from '../lib/domain/inline-content'
import { checkAxe } from './check-axe'
import { drop, fixture, paste, type DroppedFile } from './hand-over'
import { expect, test } from './harness'

const french = (page: Page) => page.getByRole('textbox', { name: 'French text' })
const pane = (page: Page, side: 'fr' | 'en') => page.locator(`[data-drop=${side}]`)
const row = (page: Page, title: string | RegExp) => page.getByRole('listitem').filter({ hasText: title })

/** The segments of the article whose bench the page shows. */
async function segmentsOf(page: Page): Promise<Segment[]> {
  await page.waitForURL(/\/articles\/[0-9a-f-]+$/)
  const id = page.url().split('/').at(-1)
  const answer = await page.request.get(`/api/articles/${id}/segments`)
  return (await answer.json()).segments
}

/** Makes an article over the API, so that a test can begin where its subject does. */
async function createArticle(page: Page, title: string): Promise<void> {
  const origin = new URL(page.url()).origin
  const answer = await page.request.post('/api/articles', {
    headers: { origin },
    data: {
      title,
      blocks: [
        { kind: 'paragraph', segments: [{ source: [{ type: 'text', text: 'Un mot.' }], target: [] }] },
      ],
    },
  })
  expect(answer.status()).toBe(201)
}

test.describe('the library', () => {
  test('shows the sample on the first visit and leads to its bench', async ({ page }) => {
    await page.goto('/')
    await expect(page).toHaveTitle('Library · Établi')
    const sample = page.getByRole('listitem').first()
    await expect(sample).toContainText(/\d+ words/)
    await expect(sample).toContainText(/\d+ of \d+ translated/)
    await sample.getByRole('link').click()
    await expect(page).toHaveURL(/\/articles\//)
  })

  test('finds a title without its accents, and says when there is none', async ({ page }) => {
    await page.goto('/')
    await createArticle(page, 'L’été à Évreux')
    await page.reload()
    await expect(async () => {
      await page.keyboard.press('/')
      await expect(page.getByRole('searchbox')).toBeFocused({ timeout: 500 })
    }).toPass()
    await page.keyboard.type('ETE A EVR')
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1)
    await expect(row(page, 'L’été à Évreux')).toBeVisible()
    await page.keyboard.type('zzz')
    await expect(page.getByText('No title with “ETE A EVRzzz”')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(row(page, 'L’été à Évreux')).toBeVisible()
  })

  test('renames by keyboard alone', async ({ page }) => {
    await page.goto('/')
    await createArticle(page, 'Avant le titre')
    await page.reload()
    await expect(async () => {
      await row(page, 'Avant le titre').getByRole('button').press('Enter')
      await expect(page.getByRole('menuitem', { name: 'Open' })).toBeFocused({ timeout: 500 })
    }).toPass()
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('menuitem', { name: 'Rename…' })).toBeFocused()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByRole('textbox', { name: 'Title' }).fill('Après le titre')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('link', { name: 'Après le titre' })).toBeFocused()
    await page.reload()
    await expect(row(page, 'Après le titre')).toBeVisible()
    await expect(row(page, 'Avant le titre')).toHaveCount(0)
  })

  test('gives another house style', async ({ page }) => {
    await page.goto('/')
    await createArticle(page, 'Un style à changer')
    await page.reload()
    const article = row(page, 'Un style à changer')
    await expect(article).toContainText('US news')
    await article.getByRole('button').click()
    await page.getByRole('menuitemradio', { name: 'UK news' }).click()
    await expect(article).toContainText('UK news')
  })

  test('deletes, and takes the deletion back', async ({ page }) => {
    await page.goto('/')
    await createArticle(page, 'Ligne à supprimer')
    await page.reload()
    await row(page, 'Ligne à supprimer').getByRole('button').click()
    await page.getByRole('menuitem', { name: 'Delete' }).click()
    await expect(row(page, 'Ligne à supprimer').getByRole('link')).toHaveCount(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(row(page, 'Ligne à supprimer').getByRole('link')).toBeVisible()
    await page.reload()
    await expect(row(page, 'Ligne à supprimer').getByRole('link')).toBeVisible()
  })

  test('treats a title as text, however long', async ({ page }) => {
    await page.goto('/')
    const title = `<script>document.title='broken'</script> ${'Louhansk'.repeat(30)} 😀 \u202Eאב`
    await createArticle(page, title)
    await page.reload()
    await expect(row(page, '<script>document.title')).toBeVisible()
    await expect(page).toHaveTitle('Library · Établi')
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
  })

  test.describe('without any article', () => {
    test.use({ freshServer: true })
    test('says how to begin', async ({ page }) => {
      await page.goto('/')
      await page.getByRole('listitem').getByRole('button').click()
      await page.getByRole('menuitem', { name: 'Delete' }).click()
      await expect(page.getByText('No article yet')).toBeVisible()
      await expect(page.getByRole('link', { name: 'New article' })).toBeFocused()
      await checkAxe(page)
    })
  })
})

test.describe('a new article', () => {
  test('keeps the headings, lists, links and emphasis of a pasted text, nothing else', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('link', { name: 'New article' }).click()
    await paste(french(page), {
      text: 'Le pont',
      html: `<meta charset="utf-8"><h2 style="color:red">Le pont</h2>
        <p>Un <b>pont</b> de <i>bois</i>, <a href="https://example.org/pont">long</a> de <u>12 m</u>.</p>
        <ul><li>Le nord<ol><li>La rive</li></ol></li></ul>
        <p><a href="javascript:alert(1)">piège</a><img src="https://example.org/x.png"></p><script>alert(1)</script>`,
    })
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Le pont')
    await expect(page.getByText('5 paragraphs · 15 words')).toBeVisible()
    await page.keyboard.press('Control+Enter')
    const segments = await segmentsOf(page)
    expect(segments.map(({ block }) => block)).toEqual([
      { kind: 'heading', level: 2 },
      { kind: 'paragraph' },
      { kind: 'list-item', ordered: false, depth: 0 },
      { kind: 'list-item', ordered: true, depth: 1 },
      { kind: 'paragraph' },
    ])
    expect(segments[1]?.source).toEqual([
      { type: 'text', text: 'Un ' },
      { type: 'text', text: 'pont', marks: [{ type: 'bold' }] },
      { type: 'text', text: ' de ' },
      { type: 'text', text: 'bois', marks: [{ type: 'italic' }] },
      { type: 'text', text: ', ' },
      { type: 'text', text: 'long', marks: [{ type: 'link', href: 'https://example.org/pont' }] },
      { type: 'text', text: ' de 12 m.' },
    ])
    expect(segments[4]?.source).toEqual([{ type: 'text', text: 'piège' }])
    expect(segments.every(({ target }) => target.length === 0)).toBe(true)
  })

  test('gives each sentence a row where that is wanted', async ({ page }) => {
    await page.goto('/new')
    await paste(french(page), { text: 'Le pont tient. Le blé passe.' })
    await page.getByRole('radio', { name: 'Sentence' }).click()
    await expect(page.getByText('1 paragraph · 6 words · 2 rows')).toBeVisible()
    await page.getByRole('button', { name: 'Create the article' }).click()
    expect((await segmentsOf(page)).map(({ source }) => plainText(source))).toEqual([
      'Le pont tient.',
      'Le blé passe.',
    ])
  })

  test('takes two files dropped on the library, each to its side', async ({ page }) => {
    await page.goto('/')
    const files = [await fixture('convoi.en.txt'), await fixture('convoi.fr.txt')]
    await expect(async () => {
      await drop(page, page.locator('body'), files)
      await expect(page).toHaveURL(/\/new$/, { timeout: 2_000 })
    }).toPass()
    await expect(pane(page, 'fr')).toContainText('convoi.fr.txt')
    await expect(pane(page, 'en')).toContainText('convoi.en.txt')
    await expect(page.getByText(/aligned one to one$/)).toBeVisible()
    await page.getByRole('button', { name: 'Create the article' }).click()
    const segments = await segmentsOf(page)
    expect(segments.length).toBeGreaterThan(1)
    for (const { source, target, unsure } of segments) {
      expect(plainText(source)).not.toBe('')
      expect(plainText(target)).not.toBe('')
      expect(unsure).toBe(false)
    }
  })

  test('marks the pairs of an uneven couple of texts that want a look', async ({ page }) => {
    await page.goto('/new')
    await drop(page, pane(page, 'fr'), [await fixture('deux-a-trois.fr.txt')])
    await drop(page, pane(page, 'en'), [await fixture('deux-a-trois.en.txt')])
    await expect(page.getByText(/aligned by length – \d+ pairs? to look at/)).toBeVisible()
    await page.getByRole('button', { name: 'Create the article' }).click()
    expect((await segmentsOf(page)).some(({ unsure }) => unsure)).toBe(true)
  })

  test('warns of texts on the wrong sides and swaps them', async ({ page }) => {
    await page.goto('/new')
    await drop(page, pane(page, 'fr'), [await fixture('convoi.en.txt')])
    await drop(page, pane(page, 'en'), [await fixture('convoi.fr.txt')])
    await expect(page.getByText('This looks like English.')).toBeVisible()
    await expect(page.getByText('This looks like French.')).toBeVisible()
    await page.getByRole('button', { name: 'Swap French and English' }).click()
    await expect(page.getByText(/This looks like/)).toHaveCount(0)
    await expect(pane(page, 'fr')).toContainText('convoi.fr.txt')
  })

  test('takes a file from the list of the computer, and lets go of it', async ({ page }) => {
    await page.goto('/new')
    const file = await fixture('marche.fr.txt')
    await page
      .locator('input[data-file=fr]')
      .setInputFiles({ name: file.name, mimeType: 'text/plain', buffer: file.bytes })
    await expect(pane(page, 'fr')).toContainText(/Read as windows-1252/i)
    await page.getByRole('button', { name: 'Remove marche.fr.txt' }).click()
    await expect(french(page)).toBeVisible()
    await expect(page.getByText('Nothing in French yet')).toBeVisible()
  })

  test('takes a very long paste as a whole, not into the editor', async ({ page }) => {
    await page.goto('/new')
    const text = Array.from({ length: 10_000 }, (_, i) => `Le paragraphe ${i} parle du blé.`).join('\n\n')
    await paste(french(page), { text })
    await expect(pane(page, 'fr')).toContainText('10,000 paragraphs')
    await expect(french(page)).toHaveCount(0)
  })

  test('keeps what was typed through a reload', async ({ page }) => {
    await page.goto('/new')
    await french(page).pressSequentially('Le convoi est parti.')
    await expect
      .poll(() => page.evaluate(() => sessionStorage.getItem('etabli.new-article')))
      .toContain('parti.')
    await page.reload()
    await expect(french(page)).toHaveText('Le convoi est parti.')
  })

  test('refuses nothing at all', async ({ page }) => {
    await page.goto('/new')
    await page.getByRole('button', { name: 'Create the article' }).click()
    await expect(page.getByText('There is no French text yet')).toBeVisible()
    await expect(french(page)).toBeFocused()
    await expect(page).toHaveURL(/\/new$/)
  })

  test.describe('with files that are no text', () => {
    test.use({ allowedErrors: [/status of [45]\d\d/] })
    const files: [string, DroppedFile, RegExp][] = [
      ['an empty file', { name: 'vide.txt', bytes: Buffer.alloc(0) }, /no text in this file/],
      ['a file of white space', { name: 'blanc.txt', bytes: Buffer.from(' \n\n ') }, /no text in this file/],
      [
        'a picture',
        {
          name: 'photo.png',
          bytes: Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex'),
        },
        /not a text|none of them/,
      ],
      [
        'binary data called text',
        { name: 'donnees.txt', bytes: Buffer.from(Array.from({ length: 600 }, (_, i) => (i * 7) % 256)) },
        /not a text/,
      ],
      [
        'a broken Word file',
        { name: 'casse.docx', bytes: Buffer.from('PK\u0003\u0004 nothing more') },
        /damaged/,
      ],
      ['a file of 20 MB', { name: 'gros.txt', bytes: Buffer.alloc(20_000_000, 'a ') }, /too large: 10 MB/],
    ]
    for (const [name, file, words] of files)
      test(`says what is wrong with ${name}, and keeps the typed text`, async ({ page }) => {
        await page.goto('/new')
        await french(page).pressSequentially('Resté là.')
        await drop(page, pane(page, 'fr'), [file])
        await expect(page.getByRole('alert').filter({ hasText: file.name })).toContainText(words)
        await expect(french(page)).toHaveText('Resté là.')
      })

    test('keeps the text when the server refuses the article', async ({ page }) => {
      await page.goto('/new')
      await page.route('**/api/articles', (route) =>
        route.fulfill({ status: 503, json: { error: { id: 'store-unavailable', values: {} } } }),
      )
      await french(page).pressSequentially('Resté là.')
      await page.keyboard.press('Control+Enter')
      await expect(page.getByRole('alert').filter({ hasText: 'The store does not answer' })).toBeVisible()
      await expect(french(page)).toHaveText('Resté là.')
    })
  })
})

for (const colorScheme of ['light', 'dark'] as const)
  for (const locale of ['en-US', 'fr-FR'])
    test.describe(`${colorScheme}, ${locale}`, () => {
      test.use({ colorScheme, locale })
      for (const path of ['/', '/new', '/glossary', '/settings'])
        test(`axe finds nothing on ${path}`, async ({ page }) => {
          await page.goto(path)
          await expect(page.locator('html')).toHaveAttribute('lang', locale.slice(0, 2))
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
          if (path === '/new') await expect(page.locator('[data-drop=fr] [role=textbox]')).toBeVisible()
          await checkAxe(page)
        })
    })

test.describe('in French', () => {
  test.use({ locale: 'fr-FR' })
  test('an article is made in French words', async ({ page }) => {
    await page.goto('/')
    await expect(page).toHaveTitle('Bibliothèque · Établi')
    await page.getByRole('link', { name: 'Nouvel article' }).click()
    await page.getByRole('textbox', { name: 'Texte français' }).pressSequentially('Le convoi est parti.')
    await expect(page.getByText('1 paragraphe · 4 mots')).toBeVisible()
    await page.getByRole('button', { name: 'Créer l’article' }).click()
    expect(await segmentsOf(page)).toHaveLength(1)
  })
})

for (const [name, viewport] of [
  ['360 px', { width: 360, height: 740 }],
  ['1280 px at 200 %', { width: 640, height: 400 }],
] as const)
  test.describe(`at ${name}`, () => {
    test.use({ viewport })
    for (const path of ['/', '/new', '/glossary', '/settings'])
      test(`${path} fits`, async ({ page }) => {
        await page.goto(path)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0)
      })
  })
