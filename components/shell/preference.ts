/** Keeps a person's choice in a cookie of this site for a year, or forgets it. */
export function keepPreference(name: string, value: string | null): void {
  document.cookie = `${name}=${value ?? ''}; path=/; samesite=strict; max-age=${value === null ? 0 : 31_536_000}`
}

/** The choice as it stands, or null. */
export function readPreference(name: string): string | null {
  const found = document.cookie.split('; ').find((pair) => pair.startsWith(`${name}=`))
  return found ? found.slice(name.length + 1) : null
}
