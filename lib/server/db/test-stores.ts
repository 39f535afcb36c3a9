import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase, type Location } from './database'
import { migrate } from './migrate'
import { findPostgres, startPostgres, type PostgresForTests } from './postgres-for-tests'
import type { Database } from './schema'

/** A kind of store that the suites run on. */
export type TestStore = {
  name: string
  /** False where the machine lacks what it needs: its tests are skipped, and counted as skipped. */
  available: boolean
  start(): void
  /** A place for a new store, still without tables. */
  createLocation(): Promise<Location>
  /** A new store with its tables. */
  open(): Promise<Database>
  /** Closes what `open` opened. */
  close(): Promise<void>
  /** Removes every place. */
  stop(): void
}

/** Every kind of store that the program runs on. */
export const testStores: readonly TestStore[] = [sqlite(), postgres()]

function sqlite(): TestStore {
  const folders: string[] = []
  return testStore({
    name: 'SQLite',
    available: true,
    start() {},
    async createLocation() {
      const dataFolder = mkdtempSync(join(tmpdir(), 'etabli-sqlite-'))
      folders.push(dataFolder)
      return { dataFolder }
    },
    stop() {
      for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
    },
  })
}

function postgres(): TestStore {
  const binaries = findPostgres()
  let server: PostgresForTests | undefined
  return testStore({
    name: 'PostgreSQL',
    available: binaries !== undefined,
    start() {
      server = startPostgres(binaries ?? '')
    },
    async createLocation() {
      return { databaseUrl: (await server?.createDatabase()) ?? '' }
    },
    stop() {
      server?.stop()
    },
  })
}

function testStore(place: Omit<TestStore, 'open' | 'close'>): TestStore {
  const opened: Database[] = []
  return {
    ...place,
    async open() {
      const db = openDatabase(await place.createLocation())
      opened.push(db)
      await migrate(db)
      return db
    },
    async close() {
      await Promise.all(opened.splice(0).map((db) => db.destroy()))
    },
  }
}
