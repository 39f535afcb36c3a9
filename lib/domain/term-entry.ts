import { z } from 'zod'
import { idSchema } from './segment'
import { textSchema } from './text'

const formSchema = textSchema.pipe(z.string().trim().min(1).max(2000))

export const termKinds = ['person', 'place', 'body', 'product', 'common'] as const
export type TermKind = (typeof termKinds)[number]

export const termEntrySchema = z.object({
  id: z.string(),
  /** French forms, the main one first. */
  source: z.array(formSchema).min(1).max(50),
  /** The English that the desk wants. */
  target: formSchema,
  /** Other English that will do. */
  accepted: z.array(formSchema).max(50),
  /** English that must not stand. */
  forbidden: z.array(formSchema).max(50),
  kind: z.enum(termKinds),
  /** exact: "OTAN" only · ignore: "otan" too · initial: the first letter may be either. */
  caseRule: z.enum(['exact', 'initial', 'ignore']),
  note: textSchema.pipe(z.string().max(4000)),
  status: z.enum(['approved', 'proposed', 'retired']),
})
/** One entry of the termbase. */
export type TermEntry = z.infer<typeof termEntrySchema>

export const newTermEntrySchema = termEntrySchema.omit({ id: true })
/** An entry that the termbase does not hold yet. */
export type NewTermEntry = z.infer<typeof newTermEntrySchema>

/** Where an entry holds: in one project's articles, or in all of the workspace (null). */
const projectIdSchema = idSchema.nullable()

export const termRecordSchema = termEntrySchema.extend({
  projectId: projectIdSchema,
  /** Grows by one with every change of the entry. */
  version: z.int().min(1),
  /** Milliseconds since 1970, and who. */
  createdAt: z.number(),
  createdBy: z.string(),
  updatedAt: z.number(),
  updatedBy: z.string(),
})
/** An entry as the store keeps it. */
export type TermRecord = z.infer<typeof termRecordSchema>

export const newTermRecordSchema = newTermEntrySchema.extend({ projectId: projectIdSchema.default(null) })
/** An entry to be kept, and where it is to hold. */
export type NewTermRecord = z.infer<typeof newTermRecordSchema>

/** What a person can change of an entry; `deleted` false takes a deletion back. */
export const termEntryPatchSchema = newTermEntrySchema.partial().extend({
  projectId: projectIdSchema.optional(),
  deleted: z.boolean().optional(),
  /** Where given, the version that the change started from: another one refuses it with `version-conflict`. */
  version: z.int().min(1).optional(),
})
export type TermEntryPatch = z.infer<typeof termEntryPatchSchema>

/** One change of many entries at once. */
export const termBulkSchema = z.object({
  ids: z.array(z.string().max(100)).min(1).max(100_000),
  patch: z
    .object({
      kind: z.enum(termKinds),
      caseRule: termEntrySchema.shape.caseRule,
      status: termEntrySchema.shape.status,
      projectId: projectIdSchema,
      deleted: z.boolean(),
    })
    .partial(),
})
export type TermBulk = z.infer<typeof termBulkSchema>

/** Several entries become one: `entry` is what `keepId` says from then on, the others go. */
export const termMergeSchema = z.object({
  keepId: z.string().max(100),
  goneIds: z.array(z.string().max(100)).min(1).max(1000),
  entry: newTermEntrySchema,
})
export type TermMerge = z.infer<typeof termMergeSchema>

/** What happens to an imported entry whose main French form the scope has: left out, laid over it, or added beside it. */
export const importPolicies = ['skip', 'update', 'add'] as const
export type ImportPolicy = (typeof importPolicies)[number]

export const termImportSchema = z.object({
  projectId: projectIdSchema.default(null),
  policy: z.enum(importPolicies),
  entries: z.array(newTermEntrySchema).max(200_000),
})
export type TermImport = z.infer<typeof termImportSchema>
