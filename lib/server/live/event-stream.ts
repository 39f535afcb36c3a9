import { EtabliError } from '@/lib/domain/errors'
import { findSession } from '../accounts/find-session'
import { getBus } from '../bus'
import type { Database } from '../db/schema'
import { dataHeaders } from '../json-response'
import { listChangesSince } from '../queries/list-changes-since'
import { encodeEvent, getRoom } from './article-room'

/** A comment goes out every so many milliseconds, so that nothing on the way takes the line for dead. */
const beat = 15_000
/** A reader who is this many events behind is let go; their browser comes back and asks for what it missed. */
const mostWaiting = 500

const open = new Set<() => void>()
let listening = false

/** A server that is told to end waits for its connections, so these end first; their tabs come back to whatever serves then. */
function endWithServer(end: () => void): void {
  if (!listening) for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, endAll)
  listening = true
  open.add(end)
}

function endAll(): void {
  for (const end of [...open]) end()
}

/**
 * Server-sent events (WHATWG HTML, section 9.2) of an article: what is newer than its counter at `since`, then everything
 * as it happens, for as long as the request's session holds. The tab leaves the room with it.
 */
export function eventStream(
  db: Database,
  request: Request,
  articleId: string,
  { since, tab }: { since: number; tab: string },
): Response {
  let stop = () => {}
  const body = new ReadableStream<Uint8Array>(
    {
      async start(controller) {
        const room = getRoom(db, articleId)
        let over = false
        const send = (event: Uint8Array) => {
          if ((controller.desiredSize ?? 0) < -mostWaiting) return end()
          controller.enqueue(event)
        }
        const leave = room.listen(send)
        const check = () =>
          findSession(db, request.headers).catch((error: unknown) => {
            if (error instanceof EtabliError && error.id === 'signed-out') end()
          })
        const deaf = getBus().subscribe(({ topic }) => topic === 'members' && void check())
        const pulse = setInterval(() => {
          send(new TextEncoder().encode(':\n\n'))
          void check()
        }, beat)
        function end() {
          if (over) return
          over = true
          stop()
          controller.close()
        }
        endWithServer(end)
        stop = () => {
          over = true
          open.delete(end)
          clearInterval(pulse)
          deaf()
          leave()
          room.leave(tab)
        }
        request.signal.addEventListener('abort', () => {
          if (!over) stop()
        })
        const missed = await listChangesSince(db, articleId, since).catch(() => null)
        if (!missed || over) return end()
        if (missed.revision > since) send(encodeEvent('changed', missed))
        room.begin(missed.revision)
      },
      cancel: () => stop(),
    },
    { highWaterMark: 1 },
  )
  return new Response(body, {
    headers: {
      ...dataHeaders,
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-cache, no-transform',
      'X-Accel-Buffering': 'no',
    },
  })
}
