import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Kysely, PostgresDialect, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import Libsql, { type Database as SqliteFile } from 'libsql'
import pg from 'pg'
import { blockingWait, PatientSqliteDriver } from './patient-sqlite-driver'
import type { Database, Tables } from './schema'

/** Where a store lies. */
export type Location = { dataFolder: string; databaseUrl?: undefined } | { databaseUrl: string }

/** The store's file in a data folder. */
export const storeFileName = 'etabli.sqlite'

/** Connects to a store, whose tables may not be there yet; `destroy` closes it. */
export function openDatabase(location: Location): Database {
  return location.databaseUrl === undefined
    ? openSqlite(location.dataFolder)
    : openPostgres(location.databaseUrl)
}

function openSqlite(dataFolder: string): Database {
  mkdirSync(dataFolder, { recursive: true })
  const writer = openFile(dataFolder)
  const reader = openFile(dataFolder)
  return new Kysely<Tables>({
    dialect: {
      createAdapter: () => new TransactionalSqliteAdapter(),
      createDriver: () => new PatientSqliteDriver(writer, reader),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  })
}

/** SQLite changes tables in a transaction as it changes rows, so a migration can be done whole or not at all. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  /** For those who hold a connection that another copy of this module has made, and cannot ask for its class. */
  readonly isSqlite = true

  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

function openFile(dataFolder: string): SqliteFile {
  const file = new Libsql(join(dataFolder, storeFileName))
  for (const pragma of [
    'busy_timeout = 10000',
    'journal_mode = WAL',
    'synchronous = FULL',
    'foreign_keys = ON',
    `busy_timeout = ${blockingWait}`,
  ])
    file.pragma(pragma)
  return file
}

const int8 = pg.types.builtins.INT8

/** 64-bit integers are numbers here as in SQLite: times and counts stay far below 2^53. */
const types = {
  getTypeParser: ((id: number, format: 'text' | 'binary') =>
    id === int8 ? Number : pg.types.getTypeParser(id, format)) as typeof pg.types.getTypeParser,
}

function openPostgres(connectionString: string): Database {
  const pool = new pg.Pool({ connectionString, types, max: 10, connectionTimeoutMillis: 10_000 })
  pool.on('error', (error) => console.error('The connection to PostgreSQL broke:', error.message))
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}
