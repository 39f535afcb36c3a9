/** The name of a file that the glossary is exported to on a day, by the person's own calendar. */
export function exportName(extension: string, day: Date): string {
  const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()]
  return `glossary-${parts.map((part) => String(part).padStart(2, '0')).join('-')}.${extension}`
}
