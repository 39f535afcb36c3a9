import { checkAxe } from './check-axe'
import { expect, test } from './harness'
import { rawRequest } from './raw-request'

function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/)
      return [name, values]
    }),
  )
}

test('the first page opens, asks nothing of any other machine and suits everyone', async ({ page }) => {
  const answer = await page.goto('/')
  expect(answer?.status()).toBe(200)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await checkAxe(page)
})

test('scripts run only where the policy lets them', async ({ server }) => {
  const { headers } = await rawRequest(server.url)
  const policy = directives(String(headers['content-security-policy']))
  const scripts = policy.get('script-src') ?? policy.get('default-src') ?? []
  expect(scripts).not.toHaveLength(0)
  expect(scripts).not.toContain("'unsafe-inline'")
  expect(scripts).not.toContain("'unsafe-eval'")
  expect(scripts).not.toContain('*')
  expect(policy.get('object-src') ?? policy.get('default-src')).toEqual(["'none'"])
  expect(policy.get('base-uri')).toBeDefined()
  expect(policy.get('frame-ancestors')).toEqual(["'none'"])
})

test.describe('who may speak to the server', () => {
  const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }

  test('a page under another name is turned away', async ({ server }) => {
    const { port } = new URL(server.url)
    for (const path of ['/', '/api/articles', '/api/health']) {
      const answer = await rawRequest(`${server.url}${path}`, {
        headers: { host: `rebound.example:${port}` },
      })
      expect(answer.status, path).toBe(403)
    }
  })

  for (const origin of ['https://elsewhere.example', 'http://127.0.0.1:1', 'null'])
    test(`a change from ${origin} is turned away`, async ({ server }) => {
      const answer = await rawRequest(`${server.url}/api/articles`, {
        ...post,
        headers: { ...post.headers, origin },
      })
      expect(answer.status).toBe(403)
    })

  test('a change from the page itself is let in, to be judged by what it says', async ({ server }) => {
    const answer = await rawRequest(`${server.url}/api/articles`, {
      ...post,
      headers: { ...post.headers, origin: server.url },
    })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).not.toBe(403)
    expect(answer.status).toBeLessThan(500)
  })
})

test.describe('an unknown address', () => {
  test.use({ allowedErrors: [/status of 404/] })

  for (const path of ['/nowhere', '/articles/00000000-0000-4000-8000-000000000000'])
    test(`${path} says so in the page's language`, async ({ page }) => {
      const answer = await page.goto(path)
      expect(answer?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByRole('link').first()).toBeVisible()
      await checkAxe(page)
    })

  test('the interface of programs answers with an error that has an id', async ({ server }) => {
    const answer = await rawRequest(`${server.url}/api/articles/00000000-0000-4000-8000-000000000000`)
    expect(answer.status).toBe(404)
    expect(JSON.parse(answer.body)).toMatchObject({ error: { id: 'article-not-found' } })
  })
})
