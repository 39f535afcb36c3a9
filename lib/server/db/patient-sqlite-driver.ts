import { setTimeout } from 'node:timers/promises'
import { SelectQueryNode, SqliteDriver } from 'kysely'
import type { CompiledQuery, DatabaseConnection, SqliteDatabase } from 'kysely'
import type { Database as SqliteFile } from 'libsql'

/** How long SQLite itself waits for another process, in milliseconds: the whole program stands still meanwhile. */
export const blockingWait = 20

/** How long a transaction waits in all, in milliseconds, others being served meanwhile. */
const patience = 10_000

/**
 * SQLite for a program that must not stand still: where another process is writing, a transaction waits for it without
 * holding the event loop. Every write begins by taking the right to write, because a transaction that began by reading
 * could not wait any more.
 *
 * It begins and ends with `exec`: a prepared statement of libsql that found the store busy stays half-done until it is
 * garbage, and holds up every later transaction of its connection.
 */
export class PatientSqliteDriver extends SqliteDriver {
  readonly #file: SqliteFile

  constructor(file: SqliteFile) {
    super({ database: file as unknown as SqliteDatabase })
    this.#file = file
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection()
    return {
      executeQuery: async <Row>(query: CompiledQuery) => {
        if (this.#file.inTransaction || SelectQueryNode.is(query.query))
          return connection.executeQuery<Row>(query)
        await this.beginTransaction()
        try {
          const result = await connection.executeQuery<Row>(query)
          await this.commitTransaction()
          return result
        } catch (error) {
          await this.rollbackTransaction()
          throw error
        }
      },
      streamQuery: (query, chunkSize) => connection.streamQuery(query, chunkSize),
    }
  }

  override async beginTransaction(): Promise<void> {
    const deadline = performance.now() + patience
    for (;;)
      try {
        this.#file.exec('begin immediate')
        return
      } catch (error) {
        if (!isBusy(error) || performance.now() > deadline) throw error
        await setTimeout(5)
      }
  }

  override async commitTransaction(): Promise<void> {
    this.#file.exec('commit')
  }

  override async rollbackTransaction(): Promise<void> {
    if (this.#file.inTransaction) this.#file.exec('rollback')
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
}
