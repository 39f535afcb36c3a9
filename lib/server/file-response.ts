import { dataHeaders } from './json-response'
import type { ExportedFile } from './queries/export-article'

/** A file to be kept, not shown (RFC 6266): its name in ASCII for old programs, in UTF-8 for all others. */
export function fileResponse({ name, mediaType, bytes }: ExportedFile): Response {
  const ascii = name.replace(/[^\x20-\x7e]|["\\]/g, '_')
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...dataHeaders,
      'Content-Type': mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
      'Content-Disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`,
      'Content-Length': String(bytes.length),
    },
  })
}
