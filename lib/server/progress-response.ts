import { reportError } from './error-response'
import { dataHeaders } from './json-response'

const mediaType = 'application/x-ndjson'

/** Whether who asks wants to hear how far the work is. */
export function wantsProgress(request: Request): boolean {
  return (request.headers.get('accept') ?? '').toLowerCase().includes(mediaType)
}

/**
 * Lines of JSON: `{progress}` from 0 to 1 whenever a hundredth has been done, then what the work gives or an `ErrorBody`.
 * `signal` ends the work where the asker has gone.
 */
export function progressResponse<Result>(
  asker: AbortSignal,
  work: (watch: { onProgress: (progress: number) => void; signal: AbortSignal }) => Promise<Result>,
): Response {
  const gone = new AbortController()
  const signal = AbortSignal.any([asker, gone.signal])
  const encoder = new TextEncoder()
  const lines = new ReadableStream<Uint8Array>({
    async start(controller) {
      const say = (line: unknown) => {
        if (!gone.signal.aborted) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`))
      }
      let said = -1
      const onProgress = (progress: number) => {
        const hundredths = Math.floor(progress * 100)
        if (hundredths > said) say({ progress: (said = hundredths) / 100 })
      }
      try {
        say(await work({ onProgress, signal }))
      } catch (error) {
        say(reportError(error).body)
      }
      if (!gone.signal.aborted) controller.close()
    },
    cancel() {
      gone.abort()
    },
  })
  return new Response(lines, {
    headers: { ...dataHeaders, 'Content-Type': `${mediaType}; charset=utf-8`, 'X-Accel-Buffering': 'no' },
  })
}
