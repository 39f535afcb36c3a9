/** The pattern for `like … escape '\'` that finds a search key anywhere. */
export function likePattern(key: string): string {
  return `%${key.replace(/[\\%_]/g, '\\$&')}%`
}
