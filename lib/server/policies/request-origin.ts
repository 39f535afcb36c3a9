/** What the check looks at: the request's method and the headers that a page cannot forge. */
export type RequestOrigin = {
  method: string
  host: string | null
  origin: string | null
  secFetchSite: string | null
}

export type OriginVerdict = 'ok' | 'forbidden-host' | 'forbidden-origin'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])
const loopback = /^(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?$/

/**
 * Whether a request comes from our own pages. Every request must name a loopback host or one of `allowedHosts` (lower
 * case, with a port or for any port), so that a foreign name that resolves to this machine gets nothing (DNS
 * rebinding). One that may change something must come from a page of the same host, so that no other site can send it.
 */
export function checkRequestOrigin(request: RequestOrigin, allowedHosts: readonly string[]): OriginVerdict {
  const host = request.host?.toLowerCase() ?? ''
  if (!isAllowedHost(host, allowedHosts)) return 'forbidden-host'
  if (reading.has(request.method.toUpperCase())) return 'ok'
  if (request.origin !== null) return isOriginOf(host, request.origin) ? 'ok' : 'forbidden-origin'
  return request.secFetchSite === 'same-origin' ? 'ok' : 'forbidden-origin'
}

/** The parts of a request's headers that the check needs. */
export function requestOrigin({ method, headers }: { method: string; headers: Headers }): RequestOrigin {
  return {
    method,
    host: headers.get('host'),
    origin: headers.get('origin'),
    secFetchSite: headers.get('sec-fetch-site'),
  }
}

function isAllowedHost(host: string, allowedHosts: readonly string[]): boolean {
  if (loopback.test(host)) return true
  return host !== '' && (allowedHosts.includes(host) || allowedHosts.includes(host.replace(/:\d{1,5}$/, '')))
}

function isOriginOf(host: string, origin: string): boolean {
  if (!URL.canParse(origin)) return false
  const { protocol, host: originHost } = new URL(origin)
  if (protocol !== 'http:' && protocol !== 'https:') return false
  const own = `${protocol}//${host}`
  return URL.canParse(own) && new URL(own).host === originHost
}
