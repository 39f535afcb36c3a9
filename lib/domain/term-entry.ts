import { z } from 'zod'
import { textSchema } from './text'

const formSchema = textSchema.pipe(z.string().trim().min(1).max(2000))

export const termKinds = ['person', 'place', 'body', 'product', 'common'] as const

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

/** What a person can change of an entry; `deleted` false takes a deletion back. */
export const termEntryPatchSchema = newTermEntrySchema.partial().extend({ deleted: z.boolean().optional() })
export type TermEntryPatch = z.infer<typeof termEntryPatchSchema>
