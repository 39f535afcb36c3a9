import { z } from 'zod'
import { anchorSchema, type Anchor } from './anchor'
import { idSchema } from './segment'
import { textSchema } from './text'

export const severities = ['neutral', 'minor', 'major', 'critical'] as const
export const severitySchema = z.enum(severities)
export type Severity = z.infer<typeof severitySchema>

/** Error categories: those of the MQM core, under their names in ITS 2.0 ("Localization Quality Issue", its list of types) where it has one. */
export const annotationCategories = [
  'terminology',
  'mistranslation',
  'omission',
  'addition',
  'untranslated',
  'grammar',
  'misspelling',
  'typographical',
  'inconsistency',
  'register',
  'style',
  'locale-violation',
  'markup',
  'other',
] as const
export const annotationCategorySchema = z.enum(annotationCategories)
export type AnnotationCategory = z.infer<typeof annotationCategorySchema>

export const newAnnotationSchema = z.object({
  /** Made by the sender: sending twice makes one annotation. */
  id: idSchema,
  segmentId: idSchema,
  /** The version of the segment that `anchor` was pointed at in. */
  segmentVersion: z.int().min(1),
  anchor: anchorSchema,
  category: annotationCategorySchema,
  severity: severitySchema,
  note: textSchema.pipe(z.string().trim().max(2_000)),
})
export type NewAnnotation = z.infer<typeof newAnnotationSchema>

/** An error that a reviewer has judged, on its words. */
export type Annotation = {
  id: string
  articleId: string
  segmentId: string
  anchor: Anchor
  category: AnnotationCategory
  severity: Severity
  note: string
  author: string
  /** Milliseconds since 1970. */
  at: number
}
