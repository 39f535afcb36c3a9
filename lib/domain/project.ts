import { z } from 'zod'
import { textSchema } from './text'

export const newProjectSchema = z.object({ name: textSchema.pipe(z.string().trim().min(1).max(100)) })
export type NewProject = z.infer<typeof newProjectSchema>

/** Articles that belong together and have glossary entries of their own, such as a desk's or a series'. */
export type Project = {
  id: string
  name: string
  /** Milliseconds since 1970. */
  createdAt: number
  /** How many articles and entries it has, deleted ones left out. */
  articles: number
  terms: number
}
