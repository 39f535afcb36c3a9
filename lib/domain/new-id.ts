/** A new id (a UUID, version 4). A browser has `randomUUID` only where the page came over https or from the same machine. */
export function newId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
  const variant = '89ab'[(bytes[8] ?? 0) & 3] ?? '8'
  return [
    hex.slice(0, 4).join(''),
    hex.slice(4, 6).join(''),
    `4${hex.slice(6, 8).join('').slice(1)}`,
    `${variant}${hex.slice(8, 10).join('').slice(1)}`,
    hex.slice(10).join(''),
  ].join('-')
}
