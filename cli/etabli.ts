import { parseArgs } from 'node:util'
import type { Call, Command, ExitCode } from './command'
import { check } from './commands/check'
import { facts } from './commands/facts'
import { hints } from './commands/hints'
import { segment } from './commands/segment'
import { terms } from './commands/terms'
import { createOutput } from './output'
import { UsageError } from './usage-error'
import { createWords, terminalLanguage, type Words } from './words'

const commands: readonly Command[] = [segment, facts, hints, terms, check]

/** Runs one call of the command line; resolves to the exit code when all is written. */
export async function etabli(args: readonly string[]): Promise<ExitCode> {
  const words = createWords(terminalLanguage(process.env))
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  try {
    return await run(args, words)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    process.stderr.write(`etabli: ${words.failure(error)}\n`)
    return 2
  }
}

async function run([name, ...rest]: readonly string[], words: Words): Promise<ExitCode> {
  const output = createOutput(process.stdout)
  if (name === '--help' || name === '-h') {
    output.write(words.t('cli:help.etabli'))
    await output.end()
    return 0
  }
  const main = commands.find((candidate) => candidate.name === name)
  if (!main) {
    const error = name === undefined ? new UsageError('cli:error.noCommand') : unknownCommand(name)
    process.stderr.write(`etabli: ${words.failure(error)} ${words.t('cli:error.moreHelp')}\n`)
    return 2
  }
  const sub = main.subcommands?.find((candidate) => candidate.name === rest[0])
  const command = sub ?? main
  const { values, positionals } = readArguments(command, sub ? rest.slice(1) : rest)
  if (values.help) {
    output.write(words.t(command.help))
    await output.end()
    return 0
  }
  const bilingual = positionals.find((file) => /\.(xlf|xliff|sdlxliff|mqxliff|mxliff|tmx)$/i.test(file))
  if (bilingual !== undefined && !command.glossaries)
    throw new UsageError('cli:error.notYetBilingual', { file: bilingual })
  checkFileCount(sub ? `${main.name} ${sub.name}` : main.name, command.files, positionals.length)
  const code = await command.run(callOf(positionals, values, output, words))
  await output.end()
  return code
}

function checkFileCount(command: string, files: Command['files'], given: number): void {
  const exact = typeof files === 'number'
  const count = exact ? files : files.atLeast
  if (exact ? given === count : given >= count) return
  throw new UsageError(exact ? 'cli:error.files' : 'cli:error.filesAtLeast', { command, count, given })
}

function unknownCommand(command: string): UsageError {
  return command.startsWith('-')
    ? new UsageError('cli:error.unknownOption', { option: command })
    : new UsageError('cli:error.unknownCommand', { command })
}

type Values = Record<string, string | boolean | (string | boolean)[] | undefined>

function readArguments(command: Command, args: string[]): { values: Values; positionals: string[] } {
  const options = {
    ...command.options,
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
      throw new UsageError('cli:error.unknownOption', { option: /'([^' ]+)/.exec(message)?.[1] ?? message })
    throw new UsageError('cli:error.option', { message })
  }
}

function callOf(files: readonly string[], values: Values, output: Call['output'], words: Words): Call {
  return {
    files,
    flag: (name) => values[name] === true,
    json: values.json === true,
    output,
    words,
    option(name) {
      const value = values[name]
      return typeof value === 'string' ? value : undefined
    },
    values(name) {
      const value = values[name]
      return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
    },
  }
}
