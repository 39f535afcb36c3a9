import type { ParseArgsConfig } from 'node:util'
import type cli from '@/locales/en/cli.json'
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
  /** Whether an option without a value stands. */
  flag(name: string): boolean
  json: boolean
  output: Output
  words: Words
}

/** What `etabli NAME` does. */
export type Command = {
  name: string
  help: `${'cli'}:help.${Exclude<keyof (typeof cli)['help'], 'etabli'>}`
  options: NonNullable<ParseArgsConfig['options']>
  /** How many files it takes. */
  files: number | { atLeast: number }
  /** Whether its files are glossaries, and no texts. */
  glossaries?: true
  /** Commands of its own: `etabli NAME SUBCOMMAND`. A file of such a name is given with its folder, as "./import". */
  subcommands?: readonly Command[]
  run(call: Call): Promise<ExitCode>
}
