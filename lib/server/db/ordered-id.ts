let last = 0

/**
 * A UUID of version 7 (RFC 9562): those of one process sort in the order in which they were made, so that many new rows go
 * to the end of an index instead of all over it.
 */
export function orderedId(): string {
  // Milliseconds in 48 bits, then 12 bits that count on within one of them.
  last = Math.max(Date.now() * 4096, last + 1)
  const time = Math.floor(last / 4096)
    .toString(16)
    .padStart(12, '0')
  const count = (last % 4096).toString(16).padStart(3, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${count}-${crypto.randomUUID().slice(19)}`
}
