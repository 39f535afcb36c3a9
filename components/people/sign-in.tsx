'use client'

import { useT } from '@/lib/i18n/use-t'
import { Door } from './door'
import { SignInForm } from './sign-in-form'

/** The page where one signs in. */
export function SignIn({ next }: { next: string }) {
  const t = useT()
  return (
    <Door title={t('people:signIn.title')}>
      <SignInForm next={next} />
    </Door>
  )
}
