import { NextResponse, type NextRequest } from 'next/server'
import { EtabliError } from './lib/domain/errors'
import { readEnv } from './lib/server/env'
import { errorResponse } from './lib/server/error-response'
import { contentSecurityPolicy, securityHeaders } from './lib/server/policies/content-security-policy'
import { checkRequestOrigin, requestOrigin } from './lib/server/policies/request-origin'

/**
 * Stands before every page and nearly every route: refuses foreign hosts and origins and gives each page its
 * Content-Security-Policy. Pages find this request's nonce in the header `x-nonce`.
 */
export function proxy(request: NextRequest): Response {
  const verdict = checkRequestOrigin(requestOrigin(request), readEnv().ETABLI_HOSTS)
  if (verdict !== 'ok') return errorResponse(new EtabliError(verdict))
  if (request.nextUrl.pathname.startsWith('/api/')) return NextResponse.next()

  const nonce = btoa(crypto.randomUUID())
  const policy = contentSecurityPolicy(nonce, { development: process.env.NODE_ENV === 'development' })
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('Content-Security-Policy', policy)

  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  for (const [name, value] of Object.entries(securityHeaders)) response.headers.set(name, value)
  return response
}

/**
 * Not for files that are the same for everyone, and not for the routes that take large bodies, which Next would
 * hold in memory, and cut, on the way through; their own wrapper (`lib/server/route.ts`) makes the same check.
 */
export const config = {
  matcher: ['/((?!_next/static/|_next/image|api/read-file$|api/articles$|api/terms/import$).*)'],
}
