'use client'

import { Download, ShieldAlert, ShieldCheck } from 'lucide-react'
import Link from 'next/link'
import { useState } from 'react'
import { request } from '@/components/shell/request'
import { useMemberName, useSession } from '@/components/shell/session-provider'
import { useDateFormat } from '@/components/shell/use-date-format'
import { useErrorText } from '@/components/shell/use-error-text'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { SelectField } from '@/components/ui/field'
import { LinkButton } from '@/components/ui/link-button'
import { PageHead } from '@/components/ui/page-head'
import { useToast } from '@/components/ui/toaster'
import {
  auditActions,
  type AuditAction,
  type AuditAnswer,
  type AuditDetails,
  type AuditEntry,
  type AuditVerdict,
} from '@/lib/domain/audit'
import { ownerId } from '@/lib/domain/member'
import { useT } from '@/lib/i18n/use-t'

/** Who did what, the newest first, with the verdict on the chain that the entries form. */
export function AuditTrail({ first, verdict }: { first: AuditAnswer; verdict: AuditVerdict }) {
  const t = useT()
  const toast = useToast()
  const errorText = useErrorText()
  const nameOf = useMemberName()
  const { people } = useSession()
  const [{ entries, more }, setPage] = useState(first)
  const [filter, setFilter] = useState<{ actor: string; action: string }>({ actor: '', action: '' })

  async function load(wanted: typeof filter, before?: AuditEntry) {
    const search = new URLSearchParams(
      Object.entries({ ...wanted, before: before?.id ?? '' }).filter(([, value]) => value !== ''),
    )
    const result = await request<AuditAnswer>('GET', `/api/audit?${search.toString()}`)
    if (!result.ok) return toast({ tone: 'error', text: errorText(result.error) })
    const older = result.value
    setPage(before ? { entries: [...entries, ...older.entries], more: older.more } : older)
  }

  function choose(change: Partial<typeof filter>) {
    const wanted = { ...filter, ...change }
    setFilter(wanted)
    void load(wanted)
  }

  const actors = people.length > 0 ? people.map(({ id }) => id) : [ownerId]
  const sorted = auditActions
    .map((action) => ({ value: action as string, label: t(`people:audit.action.${wordsKey(action)}`) }))
    .sort((a, b) => a.label.localeCompare(b.label))
  return (
    <>
      <PageHead title={t('people:audit.title')} note={t('people:audit.note')}>
        <LinkButton href="/api/audit/export?format=csv" look="plain" prefetch={false} download>
          <Download className="size-4" aria-hidden />
          CSV
        </LinkButton>
        <LinkButton href="/api/audit/export?format=jsonl" look="plain" prefetch={false} download>
          <Download className="size-4" aria-hidden />
          JSON Lines
        </LinkButton>
      </PageHead>
      <Verdict verdict={verdict} />
      <div className="flex flex-wrap gap-3 py-4">
        <SelectField
          label={t('people:audit.who')}
          className="w-52"
          value={filter.actor}
          options={[
            { value: '', label: t('people:audit.everybody') },
            ...actors.map((id) => ({ value: id, label: nameOf(id) })),
          ]}
          onChange={(event) => choose({ actor: event.target.value })}
        />
        <SelectField
          label={t('people:audit.what')}
          className="w-72"
          value={filter.action}
          options={[{ value: '', label: t('people:audit.everything') }, ...sorted]}
          onChange={(event) => choose({ action: event.target.value })}
        />
      </div>
      {entries.length === 0 ? (
        <EmptyState title={t('people:audit.none')} text={t('people:audit.noneText')} />
      ) : (
        <EntryTable entries={entries} />
      )}
      {more && (
        <Button className="mt-4" onClick={() => void load(filter, entries.at(-1))}>
          {t('people:audit.older')}
        </Button>
      )}
    </>
  )
}

function Verdict({ verdict: { entries, brokenAt, lastHash } }: { verdict: AuditVerdict }) {
  const t = useT()
  const Mark = brokenAt === null ? ShieldCheck : ShieldAlert
  return (
    <p
      role={brokenAt === null ? undefined : 'alert'}
      className={`flex flex-wrap items-center gap-x-2 border-b border-line py-3 text-sm ${brokenAt === null ? 'text-soft' : 'text-broken'}`}
    >
      <Mark className="size-4 shrink-0" aria-hidden />
      {brokenAt === null
        ? t('people:audit.whole', { count: entries })
        : t('people:audit.broken', { id: Number(brokenAt) })}
      {lastHash && (
        <code className="text-xs [overflow-wrap:anywhere]">
          {t('people:audit.lastHash')} {lastHash.slice(0, 16)}
        </code>
      )}
    </p>
  )
}

function EntryTable({ entries }: { entries: readonly AuditEntry[] }) {
  const t = useT()
  const nameOf = useMemberName()
  const time = useDateFormat({ dateStyle: 'medium', timeStyle: 'medium' })
  const columns = [
    t('people:audit.number'),
    t('people:audit.when'),
    t('people:audit.who'),
    t('people:audit.what'),
    t('people:audit.details'),
  ]
  return (
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={t('people:audit.title')}>
      <table className="w-full min-w-[44rem] border-collapse text-sm">
        <thead>
          <tr className="border-b border-line text-left">
            {columns.map((column) => (
              <th key={column} scope="col" className="py-2 pr-4 font-medium">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map(({ id, at, actor, action, details }) => (
            <tr key={id} className="border-b border-line align-top">
              <td className="py-1.5 pr-4 text-soft tabular-nums">{Number(id)}</td>
              <td className="py-1.5 pr-4 whitespace-nowrap tabular-nums">
                <time dateTime={new Date(at).toISOString()}>{time(at)}</time>
              </td>
              <td className="py-1.5 pr-4">{nameOf(actor)}</td>
              <td className="py-1.5 pr-4">{t(`people:audit.action.${wordsKey(action)}`)}</td>
              <td className="py-1.5 text-[0.8125rem] text-soft [overflow-wrap:anywhere]">
                <Details details={details} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** What an entry says besides; an article is where it leads. */
function Details({ details: { articleId, ...details } }: { details: AuditDetails }) {
  const t = useT()
  const rest = Object.entries(details).map(([name, value]) => `${name}: ${value}`)
  return (
    <>
      {typeof articleId === 'string' && (
        <Link href={`/articles/${articleId}`} className="underline underline-offset-4">
          {t('people:audit.article')}
        </Link>
      )}
      {typeof articleId === 'string' && rest.length > 0 && ' · '}
      {rest.join(' · ')}
    </>
  )
}

type Keyed<Name extends string> = Name extends `${infer Noun}.${infer Verb}` ? `${Noun}_${Verb}` : never

/** The words' key of an action: a full stop would part keys. */
function wordsKey(action: AuditAction): Keyed<AuditAction> {
  return action.replace('.', '_') as Keyed<AuditAction>
}
