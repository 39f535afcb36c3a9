import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const bin = join(root, 'cli/etabli.mjs')
let folder = ''

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'scripts/build-cli.mjs')])
  folder = mkdtempSync(join(tmpdir(), 'etabli-cli-'))
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

function etabli(
  args: string[],
  { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {},
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, LC_ALL: 'C.UTF-8', ...env },
  })
  return { code: status, stdout, stderr }
}

function json(args: string[], input?: string) {
  const { stdout } = etabli([...args, '--json'], { input })
  return JSON.parse(stdout) as ({ line: number } & Record<
    string,
    { from: number; to: number; text: string }[]
  >)[]
}

describe('what the commands print', () => {
  test('segment: the sentences of every line, an empty one too', () => {
    const path = file('a.txt', '\uFEFFBonjour. Il y a un chat.\r\n\r\nFin')
    expect(json(['segment', '--lang', 'fr', path])).toEqual([
      {
        line: 1,
        sentences: [
          { from: 0, to: 8, text: 'Bonjour.' },
          { from: 9, to: 24, text: 'Il y a un chat.' },
        ],
      },
      { line: 2, sentences: [] },
      { line: 3, sentences: [{ from: 0, to: 3, text: 'Fin' }] },
    ])
  })

  test('an array with one object a line of output', () => {
    const { stdout } = etabli(['segment', '--json', '-'], { input: 'Un.\nDeux.\n' })
    expect(stdout.split('\n')).toEqual(['[', expect.any(String), expect.any(String), ']', ''])
    expect(etabli(['segment', '--json', '-']).stdout).toBe('[]\n')
  })

  test('facts: kind, range, text and value', () => {
    const [line] = json(['facts', '--lang', 'fr', '-'], 'Le front est long de 100 km.\n')
    expect(line).toMatchObject({
      line: 1,
      facts: [
        {
          kind: 'quantity',
          from: 21,
          to: 27,
          text: '100 km',
          value: 100,
          unit: 'kilometer',
          approximate: false,
        },
      ],
    })
  })

  test('facts and hints: names, with what the file as a whole says of them', () => {
    const text = file('noms.fr.txt', 'Marenko est rentré.\nLe général Oleh Marenko a quitté Marioupol.\n')
    const names = json(['facts', text]).map(({ facts = [] }) =>
      (facts as { kind?: string; text: string; nameKind?: string }[])
        .filter(({ kind }) => kind === 'name')
        .map(({ text, nameKind }) => [text, nameKind]),
    )
    expect(names).toEqual([
      [['Marenko', 'person']],
      [
        ['Oleh Marenko', 'person'],
        ['Marioupol', 'place'],
      ],
    ])
    expect(etabli(['hints', text]).stdout).toContain('name\tMarioupol\tMariupol\n')
  })

  test('terms ledger: every name with its forms, as CSV and as JSON', () => {
    const source = file('a.fr.txt', 'M. Marenko est à Louhansk.\nMarenko repart.\n')
    const target = file('a.en.txt', 'Marenko is in Lugansk.\nMarenco leaves.\n')
    const glossary = file('g.csv', 'source,target,forbidden,kind\nLouhansk,Luhansk,Lugansk,place\n')
    const { code, stdout } = etabli(['terms', 'ledger', '--terms', glossary, source, target])
    expect(code).toBe(0)
    expect(stdout.trim().split('\r\n').slice(1)).toEqual([
      'Marenko,Person,Spelled in several ways,Marenko,Marenko (2),Marenko (1) | Marenco (1),1',
      'Louhansk,Place,Not as the glossary wants it,Luhansk,Louhansk (1),Lugansk (1),1',
    ])
    expect(json(['terms', 'ledger', source, target])[0]).toEqual({
      name: 'Marenko',
      kind: 'person',
      state: 'divided',
      english: 'Marenko',
      source: [
        {
          text: 'Marenko',
          mentions: [
            { line: 1, from: 3, to: 10 },
            { line: 2, from: 0, to: 7 },
          ],
        },
      ],
      target: [
        { text: 'Marenko', mentions: [{ line: 1, from: 0, to: 7 }] },
        { text: 'Marenco', wrong: true, mentions: [{ line: 2, from: 0, to: 7 }] },
      ],
    })
    const short = file('short.en.txt', 'Marenko is in Lugansk.\n')
    expect(etabli(['terms', 'ledger', source, short])).toMatchObject({ code: 2, stdout: '' })
  })

  test('hints: only facts that have a rendering, in words', () => {
    for (const { hints } of json(['hints', '--style', 'uk', '-'], 'Le front est long de 100 km.\n'))
      for (const hint of hints ?? [])
        expect(hint).toEqual({
          kind: 'quantity',
          from: 21,
          to: 27,
          text: '100 km',
          renderings: expect.arrayContaining([expect.any(String)]),
        })
  })

  test('terms: the entries of a glossary, from CSV and from TSV', () => {
    const csv = file('terms.csv', 'source,target,kind\nOTAN,NATO,body\n"Louhansk|Lougansk",Luhansk,place\n')
    const tsv = file('terms.tsv', 'Français\tAnglais\nchar\ttank\n')
    const [line] = json(['terms', '--terms', csv, '--terms', tsv, '-'], 'L’OTAN voit un char à Lougansk.\n')
    expect(line).toEqual({
      line: 1,
      terms: [
        { from: 2, to: 6, text: 'OTAN', entry: 'OTAN', target: 'NATO' },
        { from: 15, to: 19, text: 'char', entry: 'char', target: 'tank' },
        { from: 22, to: 30, text: 'Lougansk', entry: 'Louhansk', target: 'Luhansk' },
      ],
    })
  })

  test('check: findings with their values, and exit code 1 for an error', () => {
    const source = file('fr.txt', 'Le front est long de 55 milles.\nFin.\n')
    const target = file('en.txt', 'The front is 55 kilometers long.\nThe the end.\n')
    const { code, stdout } = etabli(['check', '--json', source, target])
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject([
      {
        line: 1,
        findings: [
          {
            check: 'quantity',
            level: 'error',
            side: 'target',
            from: 13,
            to: 26,
            text: '55 kilometers',
            values: { problem: 'wrong-unit', source: '55 milles', target: '55 kilometers' },
          },
        ],
      },
      { line: 2, findings: [{ check: 'repeated-word', level: 'warning', replacements: ['The'] }] },
    ])
  })

  test('check: a clean pair, and one with warnings only, end with 0', () => {
    const source = file('clean.fr.txt', 'Le chat dort.\n')
    expect(etabli(['check', source, file('clean.en.txt', 'The cat sleeps.\n')]).code).toBe(0)
    expect(etabli(['check', source, file('warned.en.txt', 'The the cat sleeps.\n')]).code).toBe(0)
  })

  test('check: an empty line where the French has words, and a term', () => {
    const terms = file('nato.csv', 'source;target;kind\nOTAN;NATO;body\n')
    const source = file('two.fr.txt', 'Le chat dort.\nL’OTAN dort.\n')
    const target = file('two.en.txt', '\nThe alliance sleeps.')
    const { code, stdout } = etabli(['check', '--terms', terms, source, target])
    expect(code).toBe(1)
    expect(stdout).toContain(`${source}:1:1: Error: There is no English for this yet.`)
    expect(stdout).toContain(`${source}:2:3: Error: “OTAN” is “NATO” in the glossary`)
    expect(stdout).toContain('errors: 2 · warnings: 0 · hints: 0 · lines: 2')
  })

  test('check: one of the two may be standard input', () => {
    expect(etabli(['check', '-', file('in.en.txt', 'The cat.')], { input: 'Le chat.' }).code).toBe(0)
  })

  test('words follow the language of the terminal', () => {
    const { stdout, stderr } = etabli(['--help'], { env: { LC_ALL: 'fr_FR.UTF-8' } })
    expect(stdout).toContain('Usage : etabli COMMANDE')
    expect(stderr).toBe('')
  })
})

describe('input that cannot be used ends with 2 and a message', () => {
  test.each([
    [[], 'No command is given.'],
    [['chek'], '“chek” is not a command.'],
    [['facts', '--fast', '-'], 'This option is not known here: --fast'],
    [['facts', '--lang', 'de', '-'], '“de” is not a language'],
    [['hints', '--style', 'ap', '-'], '“ap” is not a house style: --style takes us, uk, intl.'],
    [['facts', '/nowhere/at/all.txt'], '/nowhere/at/all.txt: there is no such file.'],
    [['facts', tmpdir()], 'is a folder, not a file.'],
    [['facts'], 'facts takes 1 file; 0 given.'],
    [['check', '-'], 'check takes 2 files; 1 given.'],
    [['check', '-', '-'], 'Standard input (-) can be read once only.'],
    [['check', 'article.xlf', 'b.txt'], 'Give two text files'],
    [['check', 'memory.tmx'], 'Give two text files'],
    [['terms', '-'], 'No glossary is given'],
  ])('%j', (args, message) => {
    const { code, stdout, stderr } = etabli(args)
    expect(stderr).toContain(message)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })

  test('bytes that are no text, and text that is not UTF-8', () => {
    const binary = etabli(['facts', '--json', file('a.bin', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]))])
    expect(binary).toMatchObject({ code: 2, stdout: '' })
    expect(binary.stderr).toContain('is not a text file.')
    const latin = etabli(['facts', '--json', file('latin.txt', Buffer.from('caf\xe9 noir\n', 'latin1'))])
    expect(latin).toMatchObject({ code: 2, stdout: '' })
    expect(latin.stderr).toContain('is not UTF-8 text')
  })

  test('files whose lines do not go together, before anything is printed', () => {
    const source = file('three.txt', 'a\nb\nc\n')
    const target = file('two.txt', 'a\nb')
    const { code, stdout, stderr } = etabli(['check', '--json', source, target])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(`${source} has 3 lines, ${target} has 2.`)
    expect(etabli(['check', source, '-'], { input: 'a\nb' }).stderr).toContain('standard input has 2.')
  })

  test('a glossary whose rows cannot be read, each named with its line', () => {
    const path = file('bad.csv', 'source,target,kind\nOTAN,NATO,club\nKiev,Kyiv,place\nOdessa\n')
    const { code, stdout, stderr } = etabli(['terms', '--terms', path, '-'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('2 rows of the glossary cannot be read.')
    expect(stderr).toContain(`${path}, line 2: “club” is no kind`)
    expect(stderr).toContain(`${path}, line 4: The row is too short: 3 cells are expected, 1 found.`)
  })
})

describe('long files', () => {
  test('a file much larger than the memory that it is given', () => {
    const line = 'Une phrase assez courte. Une autre phrase, un peu plus longue que la première.\n'
    const path = file('long.txt', line.repeat(250_000))
    const { code, stdout } = etabli(['segment', path], { env: { NODE_OPTIONS: '--max-old-space-size=32' } })
    expect(code).toBe(0)
    expect(stdout.split('\n').length).toBe(500_001)
  }, 60_000)

  test('a reader that goes away is no failure', async () => {
    const path = file('many.txt', 'Une phrase.\n'.repeat(200_000))
    const child = spawn(process.execPath, [bin, 'segment', path], { stdio: ['ignore', 'pipe', 'pipe'] })
    let errors = ''
    child.stderr.on('data', (data) => (errors += data))
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((done) => child.on('close', done))
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
  })
})
