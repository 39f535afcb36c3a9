import { NextRequest } from 'next/server'
import { describe, expect, test } from 'vitest'
import { config, proxy } from '@/proxy'

const host = '127.0.0.1:3000'

function pass(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return proxy(new NextRequest(`http://${host}${path}`, { method, headers: { host, ...headers } }))
}

test('each page has a nonce of its own, which it can read and its policy names', () => {
  const nonces = [pass('/'), pass('/')].map((response) => {
    const nonce = response.headers.get('x-middleware-request-x-nonce') ?? ''
    const policy = response.headers.get('content-security-policy')
    expect(policy).toContain(`'nonce-${nonce}'`)
    expect(response.headers.get('x-middleware-request-content-security-policy')).toBe(policy)
    expect(response.headers.get('referrer-policy')).toBe('no-referrer')
    return nonce
  })
  expect(nonces[0]).toMatch(/^[\w+/]{20,}=*$/)
  expect(nonces[0]).not.toBe(nonces[1])
})

test('a nonce from outside is not taken over', () => {
  const response = pass('/', { 'x-nonce': 'mine' })
  expect(response.headers.get('x-middleware-request-x-nonce')).not.toBe('mine')
})

test('foreign hosts and origins end here', async () => {
  for (const [response, id] of [
    [pass('/', { host: 'evil.example' }), 'forbidden-host'],
    [pass('/api/terms', { origin: 'http://evil.example' }, 'POST'), 'forbidden-origin'],
  ] as const) {
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ error: { id } })
  }
})

describe('it stands before', () => {
  const matcher = new RegExp(`^${config.matcher[0]}$`)
  test.each<[string, boolean]>([
    ['/', true],
    ['/articles/1', true],
    ['/api/terms', true],
    ['/api/articles/1/changes', true],
    ['/_next/data', true],
    ['/_next/static/chunks/a.js', false],
    ['/api/articles', false],
    ['/api/read-file', false],
  ])('%s: %s', (path, stands) => {
    expect(matcher.test(path)).toBe(stands)
  })
})
