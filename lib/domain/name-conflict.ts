/**
 * A word of a name that nobody has settled and that an article's English writes in several ways; the spelling that it
 * should keep to comes first.
 */
export type NameConflict = {
  /** The French name. */
  name: string
  spellings: { text: string; count: number }[]
}
