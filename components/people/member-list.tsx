'use client'

import { UserMinus } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { request } from '@/components/shell/request'
import { useMay, useSession } from '@/components/shell/session-provider'
import { useErrorText } from '@/components/shell/use-error-text'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { SelectField } from '@/components/ui/field'
import { IconButton } from '@/components/ui/icon-button'
import { Section } from '@/components/ui/section'
import { useToast } from '@/components/ui/toaster'
import { roles, type Member } from '@/lib/domain/member'
import { useT } from '@/lib/i18n/use-t'

/** Who is here, with their roles, and who was. */
export function MemberList() {
  const t = useT()
  const { people } = useSession()
  const present = people.filter(({ removed }) => !removed)
  const former = people.filter(({ removed }) => removed)
  return (
    <>
      <Section title={t('people:members')}>
        <ul className="border-t border-line">
          {present.map((member) => (
            <MemberRow key={member.id} member={member} />
          ))}
        </ul>
      </Section>
      {former.length > 0 && (
        <Section title={t('people:former')}>
          <ul className="border-t border-line">
            {former.map(({ id, name, role }) => (
              <li key={id} className="flex flex-wrap gap-x-3 border-b border-line py-2 text-sm text-soft">
                <span className="grow">{name}</span>
                <span>
                  {t(`people:role.${role}`)} · {t('people:removedMark')}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

function MemberRow({ member }: { member: Member }) {
  const t = useT()
  const router = useRouter()
  const toast = useToast()
  const errorText = useErrorText()
  const { id: me } = useSession()
  const mayChange = useMay('member.change')
  const [removing, setRemoving] = useState(false)
  const { id, name, role } = member

  async function act(method: 'PATCH' | 'DELETE', said: string, body?: unknown) {
    const result = await request(method, `/api/members/${id}`, body)
    toast(result.ok ? { text: said } : { tone: 'error', text: errorText(result.error) })
    router.refresh()
  }

  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line py-2.5">
      <p className="min-w-32 grow text-sm font-medium [overflow-wrap:anywhere]">
        {name}
        {id === me && <span className="font-normal text-soft"> ({t('people:you')})</span>}
      </p>
      {mayChange ? (
        <>
          <SelectField
            label={t('people:field.roleOf', { name })}
            labelHidden
            className="w-44"
            value={role}
            options={roles.map((value) => ({ value, label: t(`people:role.${value}`) }))}
            onChange={(event) => {
              const next = roles.find((one) => one === event.target.value) ?? role
              void act('PATCH', t('people:roleChanged', { name, role: t(`people:role.${next}`) }), {
                role: next,
              })
            }}
          />
          <IconButton
            label={t('people:remove', { name })}
            icon={<UserMinus aria-hidden />}
            onClick={() => setRemoving(true)}
          />
        </>
      ) : (
        <span className="text-sm text-soft">{t(`people:role.${role}`)}</span>
      )}
      {removing && (
        <Dialog
          open
          onOpenChange={setRemoving}
          title={t('people:removeTitle', { name })}
          description={t('people:removeText')}
          closeLabel={t('common:close')}
          size="small"
          actions={
            <>
              <Button look="quiet" onClick={() => setRemoving(false)}>
                {t('common:cancel')}
              </Button>
              <Button
                look="danger"
                onClick={() => {
                  setRemoving(false)
                  void act('DELETE', t('people:removed', { name }))
                }}
              >
                {t('people:removeConfirm')}
              </Button>
            </>
          }
        >
          {null}
        </Dialog>
      )}
    </li>
  )
}
