let waiting: File[] = []

/** Keeps files that were dropped on one page for the page that takes them in; nothing leaves the browser's memory. */
export function keepFiles(files: File[]): void {
  waiting = files
}

/** The files that wait, once. */
export function takeFiles(): File[] {
  const files = waiting
  waiting = []
  return files
}
