import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Mark } from '@/components/brand/mark'
import { LanguageSwitch } from '@/components/i18n/language-switch'
import { SignInForm } from '@/components/people/sign-in-form'
import { WelcomeLetter } from '@/components/people/welcome-letter'
import { currentActor } from '@/lib/auth/require-actor'
import { signInOptions } from '@/lib/auth/sign-in'
import { isVacant } from '@/lib/domain/organizations/founding'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('signIn'))('title') })

type SignInProps = { searchParams: Promise<{ error?: string; to?: string }> }

export default async function SignIn({ searchParams }: SignInProps) {
  const [{ error, to }, t] = await Promise.all([searchParams, words('signIn')])
  if (await currentActor()) redirect('/')
  if (await isVacant()) redirect('/set-up')
  return (
    <div className="grid min-h-dvh lg:grid-cols-2">
      <main className="grid place-content-center px-6 py-12 lg:order-last">
        <div className="w-80 max-w-full sm:w-96">
          <Mark className="size-11 text-accent" />
          <h1 className="mt-5 mb-8 font-serif text-title">{t('heading')}</h1>
          <SignInForm {...signInOptions()} error={error} to={to} />
          <LanguageSwitch />
        </div>
      </main>
      <WelcomeLetter />
    </div>
  )
}
