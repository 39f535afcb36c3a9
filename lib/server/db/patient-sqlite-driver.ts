import { setTimeout } from 'node:timers/promises'
import {
  SelectQueryNode,
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
} from 'kysely'
import type { Database as SqliteFile } from 'libsql'

/** How long SQLite itself waits for another process, in milliseconds: the whole program stands still meanwhile. */
export const blockingWait = 20

/** How long a transaction waits for another process in all, in milliseconds, others being served meanwhile. */
const patience = 10_000

/**
 * SQLite for a program that must not stand still. What is written goes through one handle of the file, a transaction at a
 * time; what is only read through another one, so that nobody who reads waits for a long transaction. Where another
 * process is writing, a transaction waits for it without holding the event loop. Every write begins by taking the right to
 * write, because a transaction that began by reading could not wait any more.
 *
 * A transaction begins and ends with `exec`: a prepared statement of libsql that found the store busy stays half-done
 * until it is garbage, and holds up every later transaction of its handle.
 */
export class PatientSqliteDriver implements Driver {
  readonly #writer: SqliteFile
  readonly #reader: SqliteFile
  #turn: Promise<void> = Promise.resolve()

  constructor(writer: SqliteFile, reader: SqliteFile) {
    this.#writer = writer
    this.#reader = reader
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<PatientSqliteConnection> {
    return new PatientSqliteConnection(this.#writer, this.#reader, () => this.#takeTurn())
  }

  /** Waits for the writer; the function gives it to the next one. */
  async #takeTurn(): Promise<() => void> {
    const before = this.#turn
    let end = () => {}
    this.#turn = new Promise((resolve) => (end = resolve))
    await before
    return end
  }

  beginTransaction(connection: PatientSqliteConnection): Promise<void> {
    return connection.begin()
  }

  async commitTransaction(connection: PatientSqliteConnection): Promise<void> {
    connection.commit()
  }

  async rollbackTransaction(connection: PatientSqliteConnection): Promise<void> {
    connection.rollback()
  }

  async releaseConnection(connection: PatientSqliteConnection): Promise<void> {
    connection.rollback()
  }

  async destroy(): Promise<void> {
    this.#reader.close()
    this.#writer.close()
  }
}

/** One asker's way to the store; it has the writer from the beginning of a transaction to its end. */
class PatientSqliteConnection implements DatabaseConnection {
  readonly #writer: SqliteFile
  readonly #reader: SqliteFile
  readonly #takeTurn: () => Promise<() => void>
  #endTurn: (() => void) | undefined

  constructor(writer: SqliteFile, reader: SqliteFile, takeTurn: () => Promise<() => void>) {
    this.#writer = writer
    this.#reader = reader
    this.#takeTurn = takeTurn
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.#endTurn) return run(this.#writer, query)
    if (SelectQueryNode.is(query.query)) return run(this.#reader, query)
    await this.begin()
    try {
      const result = run<Row>(this.#writer, query)
      this.commit()
      return result
    } finally {
      this.rollback()
    }
  }

  async *streamQuery<Row>(query: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    yield await this.executeQuery<Row>(query)
  }

  async begin(): Promise<void> {
    const endTurn = await this.#takeTurn()
    try {
      await beginImmediate(this.#writer)
      this.#endTurn = endTurn
    } catch (error) {
      endTurn()
      throw error
    }
  }

  commit(): void {
    this.#writer.exec('commit')
    this.#end()
  }

  /** Takes back what this connection has begun; nothing where it has not, or has ended it. */
  rollback(): void {
    if (!this.#endTurn) return
    try {
      if (this.#writer.inTransaction) this.#writer.exec('rollback')
    } finally {
      this.#end()
    }
  }

  #end(): void {
    this.#endTurn?.()
    this.#endTurn = undefined
  }
}

function run<Row>(file: SqliteFile, { sql, parameters }: CompiledQuery): QueryResult<Row> {
  const statement = file.prepare(sql)
  if (statement.reader) return { rows: statement.all(parameters as unknown[]) as Row[] }
  const { changes } = statement.run(parameters as unknown[])
  return { rows: [], numAffectedRows: BigInt(changes) }
}

async function beginImmediate(file: SqliteFile): Promise<void> {
  const deadline = performance.now() + patience
  for (;;)
    try {
      file.exec('begin immediate')
      return
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw error
      await setTimeout(5)
    }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
}
