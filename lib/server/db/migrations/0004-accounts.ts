import type { Kysely, Migration } from 'kysely'
import { createTable, type Column } from './create-table'

/** Accounts as better-auth keeps them (times are ISO texts there), invitations, and attempts to sign in. */
export const accounts: Migration = {
  async up(db: Kysely<unknown>) {
    const create = (table: string, columns: Column[]) => createTable(db, table, columns)
    await create('auth_user', [
      ['name', 'text'],
      ['email', 'text'],
      ['email_verified', 'integer'],
      ['image', 'text', false],
      ['created_at', 'text'],
      ['updated_at', 'text'],
    ])
    await create('auth_session', [
      ['user_id', 'text'],
      ['token', 'text'],
      ['expires_at', 'text'],
      ['ip_address', 'text', false],
      ['user_agent', 'text', false],
      ['created_at', 'text'],
      ['updated_at', 'text'],
    ])
    await create('auth_account', [
      ['user_id', 'text'],
      ['account_id', 'text'],
      ['provider_id', 'text'],
      ['access_token', 'text', false],
      ['refresh_token', 'text', false],
      ['id_token', 'text', false],
      ['access_token_expires_at', 'text', false],
      ['refresh_token_expires_at', 'text', false],
      ['scope', 'text', false],
      ['password', 'text', false],
      ['created_at', 'text'],
      ['updated_at', 'text'],
    ])
    await create('auth_verification', [
      ['identifier', 'text'],
      ['value', 'text'],
      ['expires_at', 'text'],
      ['created_at', 'text'],
      ['updated_at', 'text'],
    ])
    await create('invitation', [
      ['token_hash', 'text'],
      ['role', 'text'],
      ['created_by', 'text'],
      ['created_at', 'bigint'],
      ['expires_at', 'bigint'],
      ['accepted_at', 'bigint', false],
      ['accepted_by', 'text', false],
      ['revoked_at', 'bigint', false],
    ])
    await create('sign_in_attempt', [
      ['key', 'text'],
      ['at', 'bigint'],
    ])
    const unique = (table: string, column: string) =>
      db.schema.createIndex(`${table}_${column}`).unique().on(table).column(column).execute()
    await unique('auth_user', 'email')
    await unique('auth_session', 'token')
    await unique('invitation', 'token_hash')
    await db.schema.createIndex('auth_session_user').on('auth_session').column('user_id').execute()
    await db.schema.createIndex('auth_account_user').on('auth_account').column('user_id').execute()
    await db.schema.createIndex('sign_in_attempt_key').on('sign_in_attempt').columns(['key', 'at']).execute()
  },
}
