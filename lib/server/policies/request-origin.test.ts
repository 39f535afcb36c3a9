import { expect, test } from 'vitest'
import { checkRequestOrigin, type OriginVerdict } from './request-origin'

const allowed = ['desk.example', 'proxy.example:8443']

test.each<[string | null, OriginVerdict]>([
  ['127.0.0.1:3000', 'ok'],
  ['127.0.0.1', 'ok'],
  ['localhost:80', 'ok'],
  ['LOCALHOST:3000', 'ok'],
  ['[::1]:3000', 'ok'],
  ['desk.example', 'ok'],
  ['Desk.Example:3000', 'ok'],
  ['proxy.example:8443', 'ok'],
  ['proxy.example:9000', 'forbidden-host'],
  ['proxy.example', 'forbidden-host'],
  ['evil.example', 'forbidden-host'],
  ['127.0.0.1.evil.example', 'forbidden-host'],
  ['127.0.0.1:3000@evil.example', 'forbidden-host'],
  ['localhost.evil.example:3000', 'forbidden-host'],
  ['evil.example#localhost', 'forbidden-host'],
  ['192.168.1.7:3000', 'forbidden-host'],
  ['0.0.0.0:3000', 'forbidden-host'],
  ['localhost:3000, evil.example', 'forbidden-host'],
  ['', 'forbidden-host'],
  [null, 'forbidden-host'],
])('a read of host %j: %s', (host, verdict) => {
  const request = { method: 'GET', host, origin: null, secFetchSite: 'cross-site' }
  expect(checkRequestOrigin(request, allowed)).toBe(verdict)
})

const host = '127.0.0.1:3000'

test.each<[string | null, string | null, OriginVerdict]>([
  ['http://127.0.0.1:3000', null, 'ok'],
  ['http://127.0.0.1:3000', 'same-origin', 'ok'],
  [null, 'same-origin', 'ok'],
  [null, null, 'forbidden-origin'],
  [null, 'same-site', 'forbidden-origin'],
  [null, 'none', 'forbidden-origin'],
  ['null', 'same-origin', 'forbidden-origin'],
  ['http://127.0.0.1:3001', 'same-origin', 'forbidden-origin'],
  ['http://localhost:3000', 'same-site', 'forbidden-origin'],
  ['http://evil.example', 'same-origin', 'forbidden-origin'],
  ['http://127.0.0.1:3000.evil.example', null, 'forbidden-origin'],
  ['chrome-extension://127.0.0.1:3000', null, 'forbidden-origin'],
  ['not an address', null, 'forbidden-origin'],
])('a change from origin %j, %j: %s', (origin, secFetchSite, verdict) => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'post', 'PURGE'])
    expect(checkRequestOrigin({ method, host, origin, secFetchSite }, [])).toBe(verdict)
})

test('a port that the scheme implies is the same origin', () => {
  const from = (origin: string) =>
    checkRequestOrigin({ method: 'POST', host: 'desk.example', origin, secFetchSite: null }, allowed)
  expect(from('https://desk.example')).toBe('ok')
  expect(from('https://desk.example:443')).toBe('ok')
  expect(from('https://desk.example:8443')).toBe('forbidden-origin')
})
