import { dataSecurityPolicy, securityHeaders } from './policies/content-security-policy'

/** The headers of every answer that is data: never kept by a cache, never run as a page. */
export const dataHeaders: Readonly<Record<string, string>> = {
  ...securityHeaders,
  'Content-Security-Policy': dataSecurityPolicy,
  'Cache-Control': 'no-store',
}

/** A value as JSON, with what `more` says to the browser besides, such as cookies. */
export function jsonResponse(value: unknown, status = 200, more?: Headers): Response {
  const response = Response.json(value, { status, headers: dataHeaders })
  more?.forEach((content, name) => response.headers.append(name, content))
  return response
}
