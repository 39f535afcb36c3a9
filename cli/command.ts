import type { ParseArgsConfig } from 'node:util'
import type { Output } from './output'
import type { Words } from './words'

/** 0: clean · 1: findings of level error · 2: an input that cannot be used. */
export type ExitCode = 0 | 1 | 2

/** One call of a command, its arguments read. */
export type Call = {
  files: readonly string[]
  /** The last value of an option that takes one. */
  option(name: string): string | undefined
  /** Every value of an option that may stand several times. */
  values(name: string): readonly string[]
  json: boolean
  output: Output
  words: Words
}

/** What `etabli NAME` does. */
export type Command = {
  name: string
  help: 'cli:help.segment' | 'cli:help.facts' | 'cli:help.hints' | 'cli:help.terms' | 'cli:help.check'
  options: NonNullable<ParseArgsConfig['options']>
  /** How many files it takes. */
  files: number
  run(call: Call): Promise<ExitCode>
}
