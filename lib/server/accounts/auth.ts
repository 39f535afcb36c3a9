import { betterAuth } from 'better-auth'
import { passwordLength } from '@/lib/domain/account'
import type { Database } from '../db/schema'
import { readEnv } from '../env'
import { readSecret } from './read-secret'

/** How the names of the cookies of sessions begin. */
export const cookiePrefix = 'etabli'

const day = 24 * 60 * 60

/**
 * Accounts over our own store: passwords hashed by scrypt, sessions in a signed cookie that no script can read. Nobody can
 * sign up; people come in by invitation. Dates are ISO texts and flags 0 or 1 on both stores, hence the one dialect name.
 */
async function createAuth(db: Database) {
  const secret = await readSecret(db)
  const { ETABLI_URL } = readEnv()
  return betterAuth({
    database: { db: db as never, type: 'sqlite', transaction: false },
    secret,
    baseURL: ETABLI_URL ?? 'http://127.0.0.1',
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
    },
    session: {
      modelName: 'auth_session',
      expiresIn: 30 * day,
      disableSessionRefresh: true,
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
      },
    },
    user: {
      modelName: 'auth_user',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    account: {
      modelName: 'auth_account',
      fields: {
        userId: 'user_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      modelName: 'auth_verification',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    advanced: {
      cookiePrefix,
      useSecureCookies: ETABLI_URL?.startsWith('https:') ?? false,
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true, path: '/' },
      disableCSRFCheck: true,
      disableOriginCheck: true,
    },
  })
}

export type Auth = Awaited<ReturnType<typeof createAuth>>

const made = new WeakMap<Database, Promise<Auth>>()

/** The accounts of a store. Origins are checked by `route` before anything gets here. */
export function getAuth(db: Database): Promise<Auth> {
  let auth = made.get(db)
  if (!auth) {
    auth = createAuth(db)
    made.set(db, auth)
    auth.catch(() => made.delete(db))
  }
  return auth
}
