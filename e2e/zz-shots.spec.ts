import { mkdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './harness'
import { goTo, openArticle, saved } from './open-sample'
import { invite, join, turnAccountsOn } from './people'

test.use({ freshServer: true, allowedErrors: [/.*/] })

test('shots', async ({ page, browser, watch, server }) => {
  test.setTimeout(300_000)
  const out = '/tmp/shots'
  mkdirSync(out, { recursive: true })
  await turnAccountsOn(page, 'Odile')
  const ana = await join(browser, await invite(page, 'translator'), 'Ana', watch.context)
  await openArticle(ana)
  await goTo(ana, 12)
  await ana.keyboard.type('The bridge is one mile long and the army is said to have crossed it', {
    delay: 20,
  })
  await ana.keyboard.press('Control+Enter')
  await saved(ana)
  await goTo(ana, 14)
  await openArticle(page)
  const id = page.url().split('/').at(-1)!.split('#')[0]!
  await page.evaluate(async (id) => {
    const { segments } = await (await fetch(`/api/articles/${id}/segments`)).json()
    const text = (c: { text?: string }[]) => c.map((n) => n.text ?? '\n').join('')
    const post = (body: unknown) =>
      fetch(`/api/articles/${id}/remarks`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    const on = (i: number, quote: string) => {
      const from = text(segments[i].target).indexOf(quote)
      return {
        segmentId: segments[i].id,
        anchor: from < 0 ? null : { from, to: from + quote.length },
        quote: from < 0 ? '' : quote,
      }
    }
    const threadId = crypto.randomUUID()
    await post({
      type: 'open-thread',
      threadId,
      commentId: crypto.randomUUID(),
      side: 'target',
      body: 'Is it a mile? The French has 1 500 mètres. @Ana, please look.',
      ...on(11, 'one mile long'),
    })
    await post({
      type: 'comment',
      threadId,
      commentId: crypto.randomUUID(),
      body: 'I would say “nearly a mile”.',
    })
    await post({
      type: 'mark',
      annotationId: crypto.randomUUID(),
      category: 'mistranslation',
      severity: 'major',
      note: 'The allegation is the ministry’s.',
      ...on(11, 'is said to have'),
    })
    await post({
      type: 'mark',
      annotationId: crypto.randomUUID(),
      category: 'style',
      severity: 'minor',
      note: '',
      ...on(1, text(segments[1].target).split(' ').slice(2, 4).join(' ')),
    })
    await post({
      type: 'mark',
      annotationId: crypto.randomUUID(),
      category: 'omission',
      severity: 'critical',
      note: 'A name is missing.',
      ...on(2, ''),
    })
    await fetch('/api/workspace', {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        sendBackReasons: ['A fact is missing.', 'Not house style.', 'The allegation has lost its hedge.'],
      }),
    })
  }, id)
  await goTo(page, 12)
  await page.keyboard.press('Alt+KeyR')
  await page.keyboard.press('Alt+Digit3')
  await page.screenshot({ path: `${out}/send-back.png` })
  await page.keyboard.press('Control+Enter')
  await saved(page)
  await goTo(page, 12)
  await page.keyboard.press('Control+End')
  await page.keyboard.type(', the ministry says')
  await saved(page)
  await page.evaluate(() =>
    fetch('/api/webhook', {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ url: 'http://127.0.0.1:9/hook' }),
    }),
  )
  await page.evaluate(() =>
    fetch('/api/webhook/deliveries', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    }),
  )

  const visit = async (who: Page, name: string, address: string, act?: (page: Page) => Promise<void>) => {
    for (const [theme, locale, width] of [
      ['light', 'en', 1360],
      ['dark', 'fr', 1360],
      ['light', 'fr', 390],
    ] as const) {
      await who.context().addCookies([
        { name: 'etabli.theme', value: theme, url: server.url },
        { name: 'etabli.language', value: locale, url: server.url },
      ])
      await who.setViewportSize({ width, height: width > 500 ? 850 : 800 })
      await who.goto(address)
      await who.waitForTimeout(700)
      if (act) await act(who).catch((e: unknown) => console.log(name, theme, String(e).slice(0, 200)))
      await who.waitForTimeout(300)
      await who.screenshot({ path: `${out}/${name}-${theme}-${locale}-${width}.png` })
    }
  }
  const tab = (n: number) => async (page: Page) => {
    await goTo(page, 12)
    await page.getByRole('complementary').getByRole('radio').nth(n).click()
  }
  await visit(page, 'comments', `/articles/${id}`, tab(1))
  await visit(page, 'history', `/articles/${id}`, tab(2))
  await visit(page, 'risk', `/articles/${id}`, async (page) => {
    await page.locator('.filter-bar button[aria-pressed]').first().click()
  })
  await visit(page, 'quality', `/articles/${id}/quality`)
  await visit(page, 'compare', `/articles/${id}/compare`)
  await visit(ana, 'inbox', '/inbox')
  await visit(ana, 'returned', '/returned')
  await visit(ana, 'effort', '/effort')
  await visit(page, 'audit', '/audit')
  await visit(page, 'settings', '/settings')
  await visit(page, 'people', '/people')
  await visit(page, 'account', '/account')
  await visit(page, 'library', '/')
  await goTo
  expect(1).toBe(1)
})
