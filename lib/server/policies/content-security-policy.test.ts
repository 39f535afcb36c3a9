import { expect, test } from 'vitest'
import { contentSecurityPolicy } from './content-security-policy'

function directives(policy: string): Record<string, string[]> {
  return Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ')
      return [name, sources]
    }),
  )
}

test('no script runs without the nonce, nothing comes from elsewhere', () => {
  const policy = directives(contentSecurityPolicy('abc='))
  expect(policy['script-src']).toEqual(["'self'", "'nonce-abc='", "'strict-dynamic'"])
  expect(policy['connect-src']).toEqual(["'self'"])
  expect(policy['object-src']).toEqual(["'none'"])
  expect(policy['frame-ancestors']).toEqual(["'none'"])
  expect(policy['base-uri']).toEqual(["'none'"])
  expect(contentSecurityPolicy('abc=')).not.toMatch(/https?:|\*|unsafe-eval|ws:/)
})

test('development may evaluate and reload', () => {
  const policy = directives(contentSecurityPolicy('abc=', { development: true }))
  expect(policy['script-src']).toContain("'unsafe-eval'")
  expect(policy['connect-src']).toContain('ws:')
})
