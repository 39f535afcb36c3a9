import { z } from 'zod'
import { textSchema } from './text'

const nameSchema = textSchema.pipe(z.string().trim().min(1).max(100))

export const newProjectSchema = z.object({ name: nameSchema, fourEyes: z.boolean().optional() })
export type NewProject = z.infer<typeof newProjectSchema>

/** What can be changed of a project. */
export const projectPatchSchema = newProjectSchema
  .partial()
  .refine((patch) => Object.values(patch).some((value) => value !== undefined))
export type ProjectPatch = z.infer<typeof projectPatchSchema>

/** Articles that belong together and have glossary entries of their own, such as a desk's or a series'. */
export type Project = {
  id: string
  name: string
  /** Whether nobody may approve their own words in its articles. */
  fourEyes: boolean
  /** Milliseconds since 1970. */
  createdAt: number
  /** How many articles and entries it has, deleted ones left out. */
  articles: number
  terms: number
}
