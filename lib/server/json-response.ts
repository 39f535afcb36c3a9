import { dataSecurityPolicy, securityHeaders } from './policies/content-security-policy'

/** The headers of every answer that is data: never kept by a cache, never run as a page. */
export const dataHeaders: Readonly<Record<string, string>> = {
  ...securityHeaders,
  'Content-Security-Policy': dataSecurityPolicy,
  'Cache-Control': 'no-store',
}

/** A value as JSON. */
export function jsonResponse(value: unknown, status = 200): Response {
  return Response.json(value, { status, headers: dataHeaders })
}
