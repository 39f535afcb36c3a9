import type { Finding } from '@/lib/domain/finding'
import { overlaps, type Range } from '@/lib/language/range'

/** Words to put in the place of a range of the target. */
export type Fix = Range & { replacement: string }

/** The fix that a finding proposes: its best replacement, where it has one and stands in the target. */
export function fixOf(finding: Finding): Fix | undefined {
  const [replacement] = finding.replacements
  if (finding.side !== 'target' || replacement === undefined) return undefined
  return { from: finding.from, to: finding.to, replacement }
}

/** The text with one range replaced. */
export function applyFix(text: string, fix: Fix): string {
  return text.slice(0, fix.from) + fix.replacement + text.slice(fix.to)
}

/**
 * The text with many ranges replaced, from the end backwards. Where two overlap or touch the same place, the first one
 * wins and the other is left: check the new text again and apply what is found then.
 */
export function applyFixes(text: string, fixes: readonly Fix[]): { text: string; left: Fix[] } {
  const chosen: Fix[] = []
  const left: Fix[] = []
  for (const fix of [...fixes].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = chosen.at(-1)
    if (last && (overlaps(last, fix) || last.from === fix.from)) left.push(fix)
    else chosen.push(fix)
  }
  return { text: chosen.reduceRight(applyFix, text), left }
}
