import type { Project } from '@/lib/domain/project'

const key = 'etabli.new-article-project'

/** The project that this browser's last article was given, where it is still there; null for none. */
export function readProject(projects: readonly Project[]): string | null {
  try {
    const id = localStorage.getItem(key)
    return projects.some((project) => project.id === id) ? id : null
  } catch {
    return null
  }
}

/** Remembers the project for the next article. */
export function keepProject(id: string | null): void {
  try {
    if (id) localStorage.setItem(key, id)
    else localStorage.removeItem(key)
  } catch {
    // A browser without storage asks again.
  }
}
