import { z } from 'zod'
import { blockSchema } from './block'
import { inlineContentSchema } from './inline-content'
import { memberIdSchema } from './member'
import { idSchema } from './segment'
import { segmentStateSchema } from './state'
import { textSchema } from './text'

export const titleSchema = textSchema.pipe(z.string().trim().min(1).max(300))

export const articleSchema = z.object({
  id: idSchema,
  title: textSchema,
  /** The file name's stem: lower-case ASCII letters, digits and hyphens. */
  slug: z.string(),
  houseStyleId: z.string(),
  /** The project whose glossary holds besides the workspace's; null for none. */
  projectId: idSchema.nullable(),
  /** The members who are to translate and to review it; null for anybody. */
  translatorId: memberIdSchema.nullable(),
  reviewerId: memberIdSchema.nullable(),
  /** When it is to be done, in milliseconds since 1970; null for no date. */
  dueAt: z.number().nullable(),
  /** Grows with every change of a segment. */
  revision: z.int(),
  /** Milliseconds since 1970. */
  createdAt: z.number(),
  updatedAt: z.number(),
  segments: z.int(),
  sourceWords: z.int(),
  targetWords: z.int(),
  /** How many segments stand in each state. */
  states: z.record(segmentStateSchema, z.int()),
})
/** An article as the library lists it. */
export type Article = z.infer<typeof articleSchema>

const assignment = {
  translatorId: memberIdSchema.nullable().optional(),
  reviewerId: memberIdSchema.nullable().optional(),
  dueAt: z.int().min(0).nullable().optional(),
}

export const newArticleSchema = z.object({
  title: titleSchema,
  houseStyleId: z.string().max(100).optional(),
  projectId: idSchema.nullable().optional(),
  ...assignment,
  blocks: z
    .array(
      z.intersection(
        blockSchema,
        z.object({
          segments: z
            .array(
              z.object({
                source: inlineContentSchema,
                target: inlineContentSchema,
                unsure: z.boolean().optional(),
                state: segmentStateSchema.optional(),
              }),
            )
            .min(1),
        }),
      ),
    )
    .min(1)
    .max(20_000),
})
/** What an import hands to the store: blocks in reading order with their aligned segments. */
export type NewArticle = z.infer<typeof newArticleSchema>

/** What a person can change of an article as a whole; `deleted` false takes a deletion back. */
export const articlePatchSchema = z.object({
  title: titleSchema.optional(),
  houseStyleId: z.string().max(100).optional(),
  projectId: idSchema.nullable().optional(),
  ...assignment,
  deleted: z.boolean().optional(),
})
export type ArticlePatch = z.infer<typeof articlePatchSchema>

/**
 * The file name's stem for a title: accents and everything but ASCII letters and digits go, words joined by hyphens,
 * at most 60 characters; "article" where nothing is left.
 */
export function slugFromTitle(title: string): string {
  const slug = title
    .normalize('NFKD')
    .replace(/[œŒ]/g, 'oe')
    .replace(/[æÆ]/g, 'ae')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  const cut = slug.length <= 60 ? slug : slug.slice(0, 61).replace(/-[^-]*$/, '')
  return cut.slice(0, 60) || 'article'
}
