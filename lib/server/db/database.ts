import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  CompiledQuery,
  Kysely,
  PostgresDialect,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type SqliteDatabase,
} from 'kysely'
import Libsql from 'libsql'
import pg from 'pg'
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

/** Writers take their turn at the start of a transaction: one that began by reading could not wait for another process. */
class ImmediateSqliteDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }
}

function openSqlite(dataFolder: string): Database {
  mkdirSync(dataFolder, { recursive: true })
  const file = new Libsql(join(dataFolder, storeFileName))
  for (const pragma of [
    'busy_timeout = 10000',
    'journal_mode = WAL',
    'synchronous = FULL',
    'foreign_keys = ON',
  ])
    file.pragma(pragma)
  const config = { database: file as unknown as SqliteDatabase }
  const dialect = new SqliteDialect(config)
  dialect.createDriver = () => new ImmediateSqliteDriver(config)
  return new Kysely<Tables>({ dialect })
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
