/**
 * Words that are written with a point, without it, by what the point can mean. A word in lower case stands for its
 * capitalised form too, a capitalised one only for itself: "Miss." is a state, "miss" a word.
 */
export type Abbreviations = {
  /** The rest of the phrase always follows: "cf. Le Monde". */
  phrase: ReadonlySet<string>
  /** A name follows: "M. Le Pen". */
  title: ReadonlySet<string>
  /** An abbreviation only before a number, "no. 5", "3 sept. 2022"; else a word that may end a sentence. */
  beforeNumber: ReadonlySet<string>
  /** Comes after a name, and ends a sentence only where a word follows that begins one: "Acme Inc. The…". */
  afterName: ReadonlySet<string>
}
