import { z } from 'zod'

/**
 * The text as every store, browser and file can hold it: NUL becomes U+FFFD (PostgreSQL and HTML hold no NUL),
 * an unpaired surrogate too (UTF-8 holds none). Its length in UTF-16 units does not change, so ranges stay true.
 */
export function wellFormed(text: string): string {
  return text.replaceAll('\0', '\uFFFD').toWellFormed()
}

/** A string from outside, made well formed. */
export const textSchema = z.string().transform(wellFormed)
