import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { connection } from 'next/server'
import { SignIn } from '@/components/people/sign-in'
import { getT } from '@/lib/i18n/server-t'
import { findPageSession } from '@/lib/server/page-session'

type Props = { searchParams: Promise<{ next?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT()
  return { title: t('people:signIn.title') }
}

/** A path of this site and nothing else: no other host hides in it. */
function safePath(next: string | string[] | undefined): string {
  return typeof next === 'string' && /^\/(?![/\\])[\w\-/?=&%.]*$/.test(next) ? next : '/'
}

export default async function SignInPage({ searchParams }: Props) {
  await connection()
  const next = safePath((await searchParams).next)
  if (await findPageSession()) redirect(next)
  return <SignIn next={next} />
}
