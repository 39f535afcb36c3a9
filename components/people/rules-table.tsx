'use client'

import { Check, Minus } from 'lucide-react'
import { roles, type Role } from '@/lib/domain/member'
import type { Operation } from '@/lib/domain/operation'
import { useT } from '@/lib/i18n/use-t'

export type Rule = { operation: Operation; roles: readonly Role[] }

/** Who may do what, as the server checks it. */
export function RulesTable({ rules }: { rules: readonly Rule[] }) {
  const t = useT()
  return (
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={t('people:rules')}>
      <table className="w-full min-w-[38rem] border-collapse text-sm">
        <thead>
          <tr className="border-b border-line text-left align-bottom">
            <th scope="col" className="py-2 pr-4 font-medium">
              {t('people:rulesAct')}
            </th>
            {roles.map((role) => (
              <th key={role} scope="col" className="px-2 py-2 text-center text-[0.8125rem] font-medium">
                {t(`people:role.${role}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <tr key={rule.operation} className="border-b border-line">
              <th scope="row" className="py-1.5 pr-4 text-left font-normal">
                {t(`people:operation.${keyOf(rule.operation)}`)}
              </th>
              {roles.map((role) => {
                const may = rule.roles.includes(role)
                const Mark = may ? Check : Minus
                return (
                  <td key={role} className="px-2 py-1.5 text-center">
                    <Mark className={may ? 'inline size-4' : 'inline size-4 text-soft'} aria-hidden />
                    <span className="sr-only">{t(may ? 'people:may' : 'people:mayNot')}</span>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type Keyed<Name extends string> = Name extends `${infer Noun}.${infer Verb}` ? `${Noun}_${Verb}` : never

/** The words' key of an operation: a full stop would part keys. */
function keyOf(operation: Operation): Keyed<Operation> {
  return operation.replace('.', '_') as Keyed<Operation>
}
