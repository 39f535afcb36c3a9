import { sql, type Kysely, type Migration } from 'kysely'
import { searchKey } from '@/lib/language/search-key'

type Entry = {
  id: string
  source: string
  target: string
  accepted: string
  forbidden: string
  kind: string
  case_rule: string
  note: string
  status: string
  updated_at: number
}

type OldTables = {
  term_entry: Entry & { search: string; search_all: string }
  term_revision: {
    id: string
    term_id: string
    operation_id: string
    at: number
    author: string
    kind: string
    version: number
    entry: string
    before: string | null
  }
}

/** Entries are read and written in pieces of this many. */
const stride = 500

/**
 * Projects, what was dismissed in a segment, and the history of entries. An entry that is there already was created by
 * the owner when it was last changed, as far as anybody can tell.
 */
export const projectsAndTermHistory: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('project')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('name_search', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('deleted_at', 'bigint')
      .execute()
    await db.schema
      .createIndex('project_name')
      .unique()
      .on('project')
      .column('name_search')
      .where(sql.ref('deleted_at'), 'is', null)
      .execute()

    await db.schema
      .alterTable('article')
      .addColumn('project_id', 'text', (column) => column.references('project.id'))
      .execute()
    await db.schema.createIndex('article_project').on('article').column('project_id').execute()
    await db.schema
      .alterTable('segment')
      .addColumn('dismissals', 'text', (column) => column.notNull().defaultTo('[]'))
      .execute()

    const addTermColumn = (name: string, type: 'text' | 'integer' | 'bigint', value?: string | number) =>
      db.schema
        .alterTable('term_entry')
        .addColumn(name, type, (column) =>
          value === undefined ? column.references('project.id') : column.notNull().defaultTo(value),
        )
        .execute()
    await addTermColumn('project_id', 'text')
    await addTermColumn('version', 'integer', 1)
    await addTermColumn('created_at', 'bigint', 0)
    await addTermColumn('created_by', 'text', 'owner')
    await addTermColumn('updated_by', 'text', 'owner')
    await addTermColumn('revision', 'bigint', 1)
    await addTermColumn('search_all', 'text', '')
    await db.schema
      .createIndex('term_entry_order')
      .on('term_entry')
      .columns(['search', 'id'])
      .where(sql.ref('deleted_at'), 'is', null)
      .execute()
    await db.schema
      .createIndex('term_entry_project')
      .on('term_entry')
      .columns(['project_id', 'search', 'id'])
      .where(sql.ref('deleted_at'), 'is', null)
      .execute()
    await db.schema.createIndex('term_entry_revision').on('term_entry').column('revision').execute()

    await db.schema
      .createTable('term_revision')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('term_id', 'text', (column) => column.notNull().references('term_entry.id'))
      .addColumn('operation_id', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('author', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('entry', 'text', (column) => column.notNull())
      .addColumn('before', 'text')
      .execute()
    await db.schema
      .createIndex('term_revision_term')
      .unique()
      .on('term_revision')
      .columns(['term_id', 'version'])
      .execute()
    await db.schema
      .createIndex('term_revision_operation')
      .on('term_revision')
      .columns(['operation_id', 'term_id'])
      .execute()

    await fillIn(db as Kysely<OldTables>)
  },
}

async function fillIn(db: Kysely<OldTables>): Promise<void> {
  await sql`update term_entry set created_at = updated_at`.execute(db)
  await sql`insert into workspace (key, value) select 'term-revision', '1' where exists (select 1 from term_entry)`.execute(
    db,
  )
  for (let last = ''; ;) {
    const rows = await db
      .selectFrom('term_entry')
      .selectAll()
      .where('id', '>', last)
      .orderBy('id')
      .limit(stride)
      .execute()
    if (rows.length === 0) return
    for (const row of rows) {
      const forms = [
        ...JSON.parse(row.source),
        row.target,
        ...JSON.parse(row.accepted),
        ...JSON.parse(row.forbidden),
      ]
      await db
        .updateTable('term_entry')
        .set({
          search: searchKey(JSON.parse(row.source)[0] ?? '')
            .slice(0, 200)
            .toWellFormed(),
          search_all: searchKey([...forms, row.note].join(' ')),
        })
        .where('id', '=', row.id)
        .execute()
    }
    await db.insertInto('term_revision').values(rows.map(firstRevision)).execute()
    last = rows.at(-1)?.id ?? ''
  }
}

function firstRevision(row: Entry): OldTables['term_revision'] {
  return {
    id: crypto.randomUUID(),
    term_id: row.id,
    operation_id: crypto.randomUUID(),
    at: row.updated_at,
    author: 'owner',
    kind: 'create',
    version: 1,
    entry: JSON.stringify({
      source: JSON.parse(row.source),
      target: row.target,
      accepted: JSON.parse(row.accepted),
      forbidden: JSON.parse(row.forbidden),
      kind: row.kind,
      caseRule: row.case_rule,
      note: row.note,
      status: row.status,
      projectId: null,
    }),
    before: null,
  }
}
