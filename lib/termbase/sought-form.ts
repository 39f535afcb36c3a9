import type { TermEntry } from '@/lib/domain/term-entry'
import { addEnglishForms } from './english-forms'
import { addFrenchForms } from './french-forms'
import type { TargetRole } from './term-match'

/** One spelling to look for. */
export type SoughtForm = {
  /** The entry's own spelling. */
  form: string
  /** What must stand in the text: the form, or one of its inflected forms. */
  spelling: string
  role: TargetRole
  /** Whether it is looked for in French texts, in English ones, or in both. */
  sides: Sides
  plural: boolean
  /** Characters at its start whose case is free. */
  free: number
  /** A word that must stand before it without belonging to it ("du" before "Havre"). */
  lead?: string
}

/** A set of sides, in bits. */
export type Sides = 1 | 2 | 3
export const sourceSide = 1
export const targetSide = 2
export const bothSides = 3

/** Every spelling to look for of an entry, always in the same order; none of a retired one. */
export function soughtForms(entry: TermEntry): SoughtForm[] {
  const forms: SoughtForm[] = []
  if (entry.status === 'retired') return forms
  addEnglishForms(forms, entry)
  addFrenchForms(forms, entry)
  return forms
}
