import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import pg from 'pg'

/** A PostgreSQL of the tests' own, reached over a socket in a temporary folder, so that no port is taken. */
export type PostgresForTests = {
  /** The address of a new, empty database. */
  createDatabase(): Promise<string>
  /** Stops the server and removes its folder. */
  stop(): void
}

const debian = '/usr/lib/postgresql'

/** The folder with `initdb` and `pg_ctl`; undefined where the machine has none, or none that this user can run. */
export function findPostgres(): string | undefined {
  if (process.getuid?.() === 0 && !serverUser()) return undefined
  const packaged = existsSync(debian)
    ? readdirSync(debian).map((version) => join(debian, version, 'bin'))
    : []
  return [...(process.env.PATH ?? '').split(delimiter), ...packaged].find((folder) =>
    ['initdb', 'pg_ctl', 'postgres'].every((program) => existsSync(join(folder, program))),
  )
}

/** PostgreSQL refuses to run as root; Debian's package brings a user for it. */
function serverUser(): { uid: number; gid: number } | undefined {
  try {
    const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { stdio: 'pipe' }))
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return undefined
  }
}

/** Starts a server from the programs in `binaries`. It writes nothing to disk that must last, so it is quick. */
export function startPostgres(binaries: string): PostgresForTests {
  const user = process.getuid?.() === 0 ? serverUser() : undefined
  const folder = mkdtempSync(join(tmpdir(), 'etabli-pg-'))
  if (user) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const run = (program: string, ...parameters: string[]) =>
    execFileSync(join(binaries, program), parameters, { ...user, cwd: folder, stdio: 'ignore' })

  run('initdb', '-D', data, '-U', 'etabli', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync')
  const settings = `-c listen_addresses= -c unix_socket_directories=${folder} -c fsync=off -c synchronous_commit=off`
  run('pg_ctl', '-D', data, '-l', join(folder, 'log'), '-o', settings, '-w', 'start')

  const address = (name: string) => `postgres://etabli@localhost/${name}?host=${encodeURIComponent(folder)}`
  let databases = 0
  return {
    async createDatabase() {
      const name = `test_${(databases += 1)}`
      const client = new pg.Client({ connectionString: address('postgres') })
      await client.connect()
      await client.query(`create database ${name}`)
      await client.end()
      return address(name)
    },
    stop() {
      run('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
