import type { Operation } from '@/lib/domain/operation'
import type { Role } from '@/lib/domain/member'

/** Who may do what to one noun: every verb with the roles that may. */
export type Policy<Noun extends string> = {
  [Name in Operation as Name extends `${Noun}.${infer Verb}` ? Verb : never]: readonly Role[]
}
