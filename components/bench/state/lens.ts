import type { HouseStyle } from '@/lib/domain/house-style'
import type { NameConflict } from '@/lib/domain/name-conflict'
import type { TermEntry } from '@/lib/domain/term-entry'
import type { NameContext } from '@/lib/facts/names/name-context'
import { compileTermbase, updateTermbase, type Termbase } from '@/lib/termbase/termbase'

/**
 * What all segments of an article are looked at with. A new object means that everything is looked at anew, but what the
 * last changes of the termbase, the newest first, do not touch.
 */
export type Lens = {
  houseStyle: HouseStyle
  termbase: Termbase
  termChanges: readonly TermChange[]
  /** What the whole French says of its names. */
  names: NameContext
  /** Unsettled names that the whole English spells in several ways. */
  conflicts: readonly NameConflict[]
}

/** A change of the termbase that only some texts can tell: those that have a form of an entry that changed. */
export type TermChange = {
  /** The termbase before it. */
  was: Termbase
  touches(source: string, target: string): boolean
}

/** A segment that was last looked at longer ago than this many changes is looked at anew. */
const remembered = 12
/** From this many entries on, nearly every text has one of them. */
const few = 200

/** The lens with entries put in, over those of the same ids, and others taken out; `before` are those as they were. */
export function withTerms(
  lens: Lens,
  change: { put: readonly TermEntry[]; remove: readonly string[] },
  before: readonly TermEntry[],
): Lens {
  const touched = [...before, ...change.put]
  const termbase = updateTermbase(lens.termbase, change)
  if (touched.length > few) return { ...lens, termbase, termChanges: [] }
  let changed: Termbase | undefined
  const termChange: TermChange = {
    was: lens.termbase,
    touches(source, target) {
      // An entry before and after its change has one id, and both count.
      changed ??= compileTermbase(touched.map((entry, i) => ({ ...entry, id: `${entry.id} ${i}` })))
      return changed.findSource(source).length > 0 || changed.findTarget(target).length > 0
    },
  }
  return { ...lens, termbase, termChanges: [termChange, ...lens.termChanges].slice(0, remembered) }
}

/** Whether what was seen in two texts through one lens is what the other one would show: only terms changed, and none of theirs. */
export function seesTheSame(then: Lens, now: Lens, source: string, target: string): boolean {
  if (then === now) return true
  const { termbase, termChanges, ...others } = now
  const same = (Object.keys(others) as (keyof typeof others)[]).every((part) => then[part] === now[part])
  if (!same) return false
  if (then.termbase === termbase) return true
  const first = termChanges.findIndex(({ was }) => was === then.termbase)
  return first >= 0 && !termChanges.slice(0, first + 1).some(({ touches }) => touches(source, target))
}
