import type { Finding, FindingLevel } from '@/lib/domain/finding'
import type { HouseStyle } from '@/lib/domain/house-style'
import type { NameConflict } from '@/lib/domain/name-conflict'
import type { TermEntry } from '@/lib/domain/term-entry'
import type { Fact } from '@/lib/facts/fact'
import type { NameContext } from '@/lib/facts/names/name-context'
import type { TargetMatch, Termbase, TermMatch } from '@/lib/termbase/termbase'

/** What every check is given: the pair of plain texts, and what was read in both once for all of them. */
export type Subject = {
  source: string
  target: string
  houseStyle: HouseStyle
  termbase: Termbase
  /** What the termbase finds in either text; looked for when it is first asked. */
  readonly sourceTerms: readonly TermMatch[]
  readonly targetTerms: readonly TargetMatch[]
  /** What the whole article says of its names; without it, the source speaks for itself. */
  names?: NameContext
  /** Names that nobody has settled and that the article's English spells in several ways. */
  conflicts: readonly NameConflict[]
  sourceFacts: readonly Fact[]
  targetFacts: readonly Fact[]
  /** What `reconcile` says of the two. */
  factFindings: readonly Finding[]
}

/** A pair of texts, and what the check finds in it; nothing where it must stay silent. */
export type CheckExample = {
  source: string
  target: string
  /** A built-in house style; `us` where none is given. */
  style?: 'us' | 'uk' | 'intl'
  terms?: readonly (Pick<TermEntry, 'source' | 'target'> & Partial<TermEntry>)[]
  conflicts?: readonly NameConflict[]
  finds: readonly {
    problem: string
    text: string
    /** The target once the first replacement has taken the place of the range. */
    fixed?: string
  }[]
}

/** One thing that can be wrong with a translation. Pure, and linear in the length of the texts. */
export type Check = {
  id: string
  /** The heaviest level that it reports. */
  level: FindingLevel
  category: 'facts' | 'terms' | 'language' | 'form'
  /** Every code that `values.problem` can carry; each has its words in `locales/`. */
  problems: readonly string[]
  find(subject: Subject): Finding[]
  examples: readonly CheckExample[]
}
