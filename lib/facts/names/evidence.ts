import type { NameKind } from './name-candidate'

/** What a whole article says of its words, by `nameKey`. */
export type Evidence = {
  /** Whether it stands with a capital in mid-sentence, where only a name has one, or in a name that is sure. */
  isName(key: string): boolean
  /** Whether it stands in lower case. */
  isLower(key: string): boolean
  /** What it is a name of wherever that is told: of a full name, a surname, a place. */
  kindOf(key: string): NameKind | undefined
}

export const noEvidence: Evidence = { isName: () => false, isLower: () => false, kindOf: () => undefined }
