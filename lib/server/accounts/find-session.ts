import { EtabliError } from '@/lib/domain/errors'
import type { Role } from '@/lib/domain/member'
import { getBus } from '../bus'
import type { Database } from '../db/schema'
import { log } from '../log'
import { ownerSession, type Session } from '../session'
import { cookiePrefix, getAuth } from './auth'

/** How long an answer of the store holds for the requests that follow, in milliseconds: the most that an end takes to reach another server. */
const freshness = 2_000

type Known = { session: Session; until: number }

class Sessions {
  private readonly known = new Map<string, Known>()
  private hasMembers = false
  /** Counts what was told of sessions: an answer of the store from before is not kept. */
  private told = 0

  constructor(private readonly db: Database) {
    getBus().subscribe((message) => {
      if (message.topic !== 'members') return
      this.told++
      this.known.clear()
    })
  }

  async get(headers: Headers): Promise<Session> {
    if (!(await this.accountsAreOn())) return ownerSession
    const cookie = headers.get('cookie') ?? ''
    const known = this.known.get(cookie)
    if (known && known.until > Date.now()) return known.session
    const { told } = this
    const session = await this.find(headers)
    if (!session) {
      if (cookie.includes(`${cookiePrefix}.session_token=`))
        log.warn({ event: 'signed-out' }, 'a session is over or was never there')
      throw new EtabliError('signed-out')
    }
    if (this.known.size > 10_000) this.known.clear()
    if (told === this.told) this.known.set(cookie, { session, until: Date.now() + freshness })
    return session
  }

  private async accountsAreOn(): Promise<boolean> {
    if (this.hasMembers) return true
    const row = await this.db.selectFrom('member').select('id').limit(1).executeTakeFirst()
    return (this.hasMembers = row !== undefined)
  }

  private async find(headers: Headers): Promise<Session | null> {
    if (!headers.has('cookie')) return null
    const found = await (await getAuth(this.db)).api.getSession({ headers })
    if (!found) return null
    const member = await this.db
      .selectFrom('member')
      .select(['id', 'role'])
      .where('user_id', '=', found.user.id)
      .where('removed_at', 'is', null)
      .executeTakeFirst()
    return member ? { author: member.id, role: member.role as Role, id: found.session.id } : null
  }
}

const stores = new WeakMap<Database, Sessions>()

/**
 * Who sends a request with these headers: the owner while the workspace has no members, else the member whose cookie they
 * carry. Throws `signed-out` where that is nobody, or nobody any more.
 */
export function findSession(db: Database, headers: Headers): Promise<Session> {
  let sessions = stores.get(db)
  if (!sessions) stores.set(db, (sessions = new Sessions(db)))
  return sessions.get(headers)
}

/** Says that sessions or roles are not what they were. */
export function tellSessionsChanged(): void {
  getBus().publish({ topic: 'members' })
}
