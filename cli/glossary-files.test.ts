import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { NewTermEntry } from '@/lib/domain/term-entry'
import { buildCli } from '../scripts/build-cli.mjs'

let folder = ''
let bundle = ''

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'etabli-glossaries-'))
  bundle = pathToFileURL(await buildCli(join(folder, 'etabli.js'))).href
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function etabli(args: string[], { input = '', env = {} }: { input?: string; env?: object } = {}) {
  const run = `const { etabli } = await import('${bundle}'); process.exitCode = await etabli(process.argv.slice(1))`
  const child = spawn(process.execPath, ['--input-type=module', '-e', run, '--', ...args], {
    env: { ...process.env, LC_ALL: 'C.UTF-8', PORT: '', ...env },
  })
  child.stdin.end(input)
  const text = async (stream: NodeJS.ReadableStream) => {
    const chunks: Buffer[] = []
    for await (const chunk of stream) chunks.push(chunk as Buffer)
    return Buffer.concat(chunks).toString('utf8')
  }
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((done) => child.on('close', done)),
  ])
  return { code, stdout, stderr }
}

const made = (source: string, target: string, rest: Partial<NewTermEntry> = {}): NewTermEntry => ({
  source: [source],
  target,
  accepted: [],
  forbidden: [],
  kind: 'common',
  caseRule: 'initial',
  note: '',
  status: 'approved',
  ...rest,
})

const tbx = `<martif type="TBX" xml:lang="fr"><text><body>
<termEntry><langSet xml:lang="fr"><tig><term>char</term></tig></langSet><langSet xml:lang="en"><tig><term>tank</term></tig></langSet><langSet xml:lang="de"><tig><term>Panzer</term></tig></langSet></termEntry>
</body></text></martif>`

describe('a glossary may be', () => {
  test('TBX', async () => {
    const { stdout } = await etabli(['terms', '--terms', file('a.tbx', tbx), '-'], {
      input: 'Un char passe.\n',
    })
    expect(stdout).toBe('1:3-7\tchar\ttank\n')
  })

  test.each([
    ['Windows-1252', Buffer.from('fran\xe7ais,anglais\npr\xe9fet,prefect\n', 'latin1')],
    ['UTF-16', Buffer.from('\uFEFFfrançais,anglais\npréfet,prefect\n', 'utf16le')],
  ])('%s', async (name, bytes) => {
    const { stdout } = await etabli(['terms', '--terms', file(`${name}.csv`, bytes), '-'], {
      input: 'Le préfet.\n',
    })
    expect(stdout).toBe('1:3-9\tpréfet\tprefect\n')
  })

  test('not text that ends in the middle of a letter, nor a workbook', async () => {
    const cut = Buffer.from('fr,en\npréfet,prefect\nmairé', 'utf8').subarray(0, -1)
    const { code, stderr } = await etabli(['terms', '--terms', file('cut.csv', cut), '-'])
    expect(code).toBe(2)
    expect(stderr).toContain('line 2: The letters are garbled')
    const book = await etabli(['terms', '--terms', file('book.xlsx', Buffer.from('PK\x03\x04\0\0')), '-'])
    expect(book.code).toBe(2)
    expect(book.stderr).toContain('book.xlsx: This is not a text')
  })
})

describe('terms export', () => {
  test.each(['csv', 'tsv', 'tbx', 'tbx-dca', 'tbx-2'])('--format %s, and back', async (format) => {
    const path = file('in.csv', 'fr,en,kind,note\nOTAN,NATO,body,"a; b"\nsommet|cime,summit,,\n')
    const { code, stdout } = await etabli(['terms', 'export', '--terms', path, '--format', format, '-'])
    expect(code).toBe(0)
    const back = await etabli(['terms', 'export', '--terms', file(`back.${format}`, stdout), '-'])
    const csv = await etabli(['terms', 'export', '--terms', path, '-'])
    expect(back.stdout).toBe(csv.stdout)
    expect(csv.stdout).toContain('OTAN,NATO,,,body,initial,"a; b",approved')
  })

  test('the extension is the format', async () => {
    const out = join(folder, 'out.tbx')
    const { stdout } = await etabli([
      'terms',
      'export',
      '--terms',
      file('in.tsv', 'fr\ten\nmaire\tmayor\n'),
      out,
    ])
    expect(stdout).toBe(`${out}: 1 entry\n`)
    expect(readFileSync(out, 'utf8')).toContain('style="dct"')
  })
})

/** A stand-in for a running Établi: two known entries, one of a project's. */
describe('with a running Établi', () => {
  const known = [
    { id: '1', projectId: null, ...made('OTAN', 'NATO', { kind: 'body', note: 'alliance' }) },
    { id: '2', projectId: 'p1', ...made('Kiev', 'Kyiv', { kind: 'place' }) },
  ]
  let server: Server
  let url = ''
  let requests: {
    method: string
    path: string
    origin: string | undefined
    type: string | undefined
    body: unknown
  }[]
  let hasAccounts = false
  let answerImport: () => { status: number; body: unknown }

  beforeEach(async () => {
    requests = []
    hasAccounts = false
    answerImport = () => ({ status: 200, body: { added: 1, updated: 0, unchanged: 0, skipped: 1 } })
    server = createServer(async (request, response) => {
      const body = await readBody(request)
      const { method = '', url: path = '', headers } = request
      requests.push({ method, path, origin: headers.origin, type: headers['content-type'], body })
      if (path === '/api/sign-in') response.setHeader('set-cookie', 'seat=1; Path=/; HttpOnly')
      const isIn = !hasAccounts || path.startsWith('/api/sign-') || headers.cookie === 'seat=1'
      const { status, body: answer } = isIn
        ? answerTo(method, path, body)
        : { status: 401, body: { error: { id: 'signed-out', values: {} } } }
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterEach(() => new Promise((done) => server.close(done)))

  function answerTo(method: string, path: string, sent: unknown): { status: number; body: unknown } {
    if (path === '/api/sign-in')
      return (sent as { password: string }).password === 'right'
        ? { status: 200, body: {} }
        : { status: 401, body: { error: { id: 'sign-in-failed', values: {} } } }
    if (path === '/api/sign-out') return { status: 200, body: {} }
    if (path === '/api/terms/import' && method === 'POST') return answerImport()
    if (path === '/api/projects')
      return { status: 200, body: { projects: [{ id: 'p1', name: 'Kiev desk' }] } }
    if (path.startsWith('/api/terms')) return { status: 200, body: { terms: known, revision: 7 } }
    return { status: 404, body: { error: { id: 'not-found', values: {} } } }
  }

  async function readBody(request: IncomingMessage): Promise<unknown> {
    let text = ''
    for await (const chunk of request) text += chunk
    return text === '' ? undefined : JSON.parse(text)
  }

  const imports = () => requests.filter(({ method }) => method === 'POST')

  test('import sends all entries at once, as its own pages would', async () => {
    const csv = file('two.csv', 'fr,en\nOTAN,Nato\npréfet,prefect\npréfet,prefect\n')
    const { code, stdout } = await etabli(['terms', 'import', '--server', url, csv])
    expect(stdout).toBe('added: 1 · updated: 0 · unchanged: 0 · skipped: 2 · not read: 0\n')
    expect(code).toBe(0)
    expect(imports()).toEqual([
      {
        method: 'POST',
        path: '/api/terms/import',
        origin: url,
        type: 'application/json',
        body: {
          projectId: null,
          policy: 'skip',
          entries: [made('OTAN', 'Nato'), made('préfet', 'prefect')],
        },
      },
    ])
  })

  test('where there are accounts, it signs in for as long as it asks', async () => {
    hasAccounts = true
    const csv = file('in.csv', 'fr,en\npréfet,prefect\n')
    const run = () => etabli(['terms', 'import', '--server', url, csv])
    expect(await run()).toMatchObject({
      code: 2,
      stderr: `etabli: The Établi at ${url} has accounts: set ETABLI_EMAIL and ETABLI_PASSWORD.\n`,
    })
    vi.stubEnv('ETABLI_EMAIL', 'ida@desk.example')
    vi.stubEnv('ETABLI_PASSWORD', 'wrong')
    const refused = await run()
    expect(refused.code).toBe(2)
    expect(imports().map(({ path }) => path)).toEqual(['/api/sign-in'])
    vi.stubEnv('ETABLI_PASSWORD', 'right')
    requests = []
    expect((await run()).code).toBe(0)
    vi.unstubAllEnvs()
    expect(imports().map(({ path }) => path)).toEqual([
      ...['/api/sign-in', '/api/sign-out', '/api/terms/import', '/api/sign-in', '/api/terms/import'],
      '/api/sign-out',
    ])
  })

  test('import --policy update keeps what the file has no column for', async () => {
    const csv = file('update.csv', 'fr,en,note\nOTAN,the Alliance,\n')
    await etabli(['terms', 'import', '--server', url, '--policy', 'update', csv, file('more.tbx', tbx)])
    expect(imports()[0]?.body).toEqual({
      projectId: null,
      policy: 'update',
      entries: [made('OTAN', 'the Alliance', { kind: 'body' }), made('char', 'tank')],
    })
  })

  test('import --project', async () => {
    const csv = file('p.csv', 'fr,en\nKiev,Kyiv\n')
    const { code } = await etabli(['terms', 'import', '--server', url, '--project', 'Kiev desk', csv])
    expect(code).toBe(0)
    expect(requests.map(({ path }) => path)).toEqual([
      '/api/projects',
      '/api/terms?project=p1',
      '/api/terms/import',
    ])
    expect(imports()[0]?.body).toMatchObject({ projectId: 'p1', entries: [{ kind: 'place' }] })
    const wrong = await etabli(['terms', 'import', '--server', url, '--project', 'Lyon', csv])
    expect(wrong).toMatchObject({
      code: 2,
      stderr: 'etabli: There is no project “Lyon”; there are: Kiev desk.\n',
    })
  })

  test('import --dry-run tells what would happen, row by row, and sends nothing', async () => {
    const csv = file('dry.csv', 'fr,en\nOTAN,Nato\npréfet,prefect\nPréfet,prefect\n,x\n')
    const { code, stdout, stderr } = await etabli([
      'terms',
      'import',
      '--server',
      url,
      '--policy',
      'update',
      '--dry-run',
      csv,
      file('b.tbx', tbx),
    ])
    expect(stdout.replaceAll(`${folder}/`, '').split('\n')).toEqual([
      'dry.csv:2: update OTAN → NATO to OTAN → Nato',
      'dry.csv:3: add préfet → prefect',
      'dry.csv:4: skip Préfet → prefect: ' + 'dry.csv:3 has it',
      'b.tbx:2: add char → tank',
      'would be added: 2 · updated: 1 · unchanged: 0 · skipped: 1',
      '',
    ])
    expect(stderr).toContain('dry.csv, line 5: There is no French.')
    expect(stderr).toContain('b.tbx: terms in other languages are left out: de.')
    expect(code).toBe(2)
    expect(imports()).toEqual([])
  })

  test('a broken row stops everything, unless it is to be left out', async () => {
    const csv = file('broken.csv', 'fr,en\npréfet,prefect\nmaire\n')
    const stopped = await etabli(['terms', 'import', '--server', url, csv])
    expect(stopped.code).toBe(2)
    expect(stopped.stderr).toContain('broken.csv, line 3: The row is too short')
    expect(stopped.stderr).toContain(
      'Nothing was imported: 1 row cannot be read. --skip-broken leaves it out.',
    )
    expect(requests).toEqual([])
    const skipped = await etabli(['terms', 'import', '--server', url, '--skip-broken', '--json', csv])
    expect(skipped.code).toBe(0)
    expect(JSON.parse(skipped.stdout)).toMatchObject({
      added: 1,
      broken: 1,
      problems: [{ file: csv, line: 3, code: 'too-few-cells' }],
    })
  })

  test('a refusal is told in words', async () => {
    answerImport = () => ({ status: 503, body: { error: { id: 'store-unavailable', values: {} } } })
    const csv = file('r.csv', 'fr,en\npréfet,prefect\n')
    const { code, stderr } = await etabli(['terms', 'import', '--server', url, csv])
    expect(code).toBe(2)
    expect(stderr).toContain(`The Établi at ${url} refused: The store does not answer.`)
    answerImport = () => ({ status: 200, body: 'hello' })
    expect((await etabli(['terms', 'import', '--server', url, csv])).stderr).toContain(
      'does not speak as Établi does',
    )
  })

  test('export without glossaries takes the server’s, the workspace’s or a project’s', async () => {
    const own = await etabli(['terms', 'export', '-'], { env: { PORT: new URL(url).port } })
    expect(own.stdout).toBe(
      '\uFEFFsource,target,accepted,forbidden,kind,case,note,status\r\nOTAN,NATO,,,body,initial,alliance,approved\r\n',
    )
    const project = await etabli([
      'terms',
      'export',
      '--server',
      url,
      '--project',
      'Kiev desk',
      '--format',
      'tsv',
      '-',
    ])
    expect(project.stdout).toContain('Kiev\tKyiv')
    expect(project.stdout).not.toContain('OTAN')
  })
})

describe('what cannot be done ends with 2 and a message', () => {
  test.each([
    [['import'], 'terms import takes 1 file or more; 0 given.'],
    [['import', '-', '-'], 'Standard input (-) can be read once only.'],
    [['import', '--policy', 'merge', '-'], '“merge” is not a policy: --policy takes skip, update, add.'],
    [['import', '--server', 'http://example.org', '-'], '“http://example.org” is not on this machine'],
    [['import', '--server', 'http://127.0.0.1.example.org:3000', '-'], 'is not on this machine'],
    [['import', '--server', 'https://127.0.0.1', '-'], 'is not an address that etabli can ask'],
    [['import', '--server', '127.0.0.1:3000', '-'], 'is not an address that etabli can ask'],
    [['import', 'memory.tmx'], 'memory.tmx: there is no such file.'],
    [['import', '-'], 'standard input: This is no glossary that Établi reads'],
    [['export'], 'terms export takes 1 file; 0 given.'],
    [
      ['export', 'glossary.xlsx'],
      '“xlsx” is not a format of glossaries: --format takes csv, tsv, tbx, tbx-dca, tbx-2.',
    ],
    [['export', '--format', 'constructor', '-'], 'is not a format of glossaries'],
    [['export', '--server', 'http://127.0.0.1:1', '-'], 'No Établi answers at http://127.0.0.1:1'],
    [['frobnicate', 'a', 'b'], 'terms takes 1 file; 3 given.'],
    [['ledger', 'a'], 'takes 2 files; 1 given.'],
  ])('terms %j', async (args, message) => {
    const { code, stdout, stderr } = await etabli(['terms', ...args], { input: 'prose without any table\n' })
    expect(stderr).toContain(message)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })

  test('a folder that is not there', async () => {
    const csv = file('x.csv', 'fr,en\nmaire,mayor\n')
    const { code, stderr } = await etabli(['terms', 'export', '--terms', csv, '/nowhere/out.csv'])
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'etabli: /nowhere/out.csv cannot be written (ENOENT).\n',
    })
  })

  test('in French too', async () => {
    const csv = file('fr.csv', 'fr,en,nature\nmaire,mayor,chose\n')
    const { stderr } = await etabli(['terms', '--terms', csv, '-'], { env: { LC_ALL: 'fr_FR.UTF-8' } })
    expect(stderr).toContain(`${csv}, ligne 2 : « chose » n’est pas une nature`)
    const { stdout } = await etabli(['terms', 'import', '--help'], { env: { LC_ALL: 'fr_FR.UTF-8' } })
    expect(stdout).toContain('Usage : etabli terms import')
  })
})
