/** Smaller files are done before a bar could be read. */
const worthShowing = 4_000_000
const width = 30

/** How far a long file is read, as a bar on standard error; nothing where nobody watches. */
export function createProgress(totalBytes: number | undefined): { add(bytes: number): void; end(): void } {
  const { stderr, stdout } = process
  if (!totalBytes || totalBytes < worthShowing || !stderr.isTTY || stdout.isTTY) return { add() {}, end() {} }
  let read = 0
  let shown = -1
  return {
    add(bytes) {
      read += bytes
      const percent = Math.min(100, Math.floor((read / totalBytes) * 100))
      if (percent === shown) return
      shown = percent
      const full = Math.round((percent / 100) * width)
      stderr.write(`\r${'█'.repeat(full)}${'░'.repeat(width - full)} ${percent} %`)
    },
    end() {
      if (shown >= 0) stderr.write('\r\x1b[K')
    },
  }
}
