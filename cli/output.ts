import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** Text on its way to a stream, gathered into large pieces. */
export type Output = {
  write(text: string): void
  /** Resolves when the stream can take more: whoever writes much awaits it now and then, and memory stays small. */
  ready(): Promise<void>
  /** Resolves when all is handed over. */
  end(): Promise<void>
}

const pieceLength = 1 << 16

export function createOutput(stream: Writable): Output {
  let pieces: string[] = []
  let length = 0

  function flush(): boolean {
    const text = pieces.join('')
    pieces = []
    length = 0
    return text === '' || stream.write(text)
  }

  return {
    write(text) {
      pieces.push(text)
      length += text.length
    },
    async ready() {
      if (length >= pieceLength && !flush()) await once(stream, 'drain')
    },
    async end() {
      if (!flush()) await once(stream, 'drain')
    },
  }
}
