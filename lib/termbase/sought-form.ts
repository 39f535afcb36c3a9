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
