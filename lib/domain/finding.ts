/** How much a finding weighs: an error breaks the promise, a warning may, a hint is a matter of style. */
export type FindingLevel = 'error' | 'warning' | 'hint'

/**
 * What a check has to say of a segment. `from`/`to` are UTF-16 offsets, half-open, in the plain text of `side`.
 * Findings carry codes and values; the words for them are in `locales/`.
 */
export type Finding = {
  check: string
  level: FindingLevel
  side: 'source' | 'target'
  from: number
  to: number
  text: string
  /**
   * What may stand in place of `text`, best first. On side `target` the range is replaced; on side `source` (something
   * is missing in the target) they are what the target may take in, wherever the person puts it.
   */
  replacements: string[]
  /** Always `problem`, the code that `locales/{en,fr}/findings.json` has words for; and what the words need. */
  values: { problem: string } & Record<string, string | number>
}
