import { EtabliError } from '@/lib/domain/errors'
import { wellFormed } from '@/lib/domain/text'
import { readEnv } from './env'
import { errorResponse } from './error-response'
import { checkRequestOrigin, requestOrigin } from './policies/request-origin'
import { findSession } from './accounts/find-session'
import type { Session } from './session'
import { getStore } from './store'

/** The parameters of a route with the segments `[name]`, as Next hands them over. */
export type RouteContext<Name extends string = never> = { params: Promise<Record<Name, string>> }

/** The id in a route's address, well formed: no store need ever see a NUL. */
export async function routeId({ params }: RouteContext<'id'>): Promise<string> {
  return wellFormed((await params).id)
}

/**
 * A route's handler behind its door: the request's host and origin are checked, then who asks; whatever the handler
 * throws becomes an answer. Every route of `app/api` is made by it, or by `openRoute`.
 */
export function route<Context>(
  handler: (request: Request, context: Context, session: Session) => Promise<Response>,
): (request: Request, context: Context) => Promise<Response> {
  return openRoute(async (request, context) =>
    handler(request, context, await findSession(await getStore(), request.headers)),
  )
}

/** As `route`, for those who have no session yet. */
export function openRoute<Context>(
  handler: (request: Request, context: Context) => Promise<Response>,
): (request: Request, context: Context) => Promise<Response> {
  return async (request, context) => {
    try {
      const verdict = checkRequestOrigin(requestOrigin(request), readEnv().ETABLI_HOSTS)
      if (verdict !== 'ok') throw new EtabliError(verdict)
      return await handler(request, context)
    } catch (error) {
      return errorResponse(error)
    }
  }
}
