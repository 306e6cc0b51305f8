import type { Metadata } from 'next'
import { Mark } from '@/components/brand/mark'
import { SignInForm } from '@/components/people/sign-in-form'
import { WelcomeLetter } from '@/components/people/welcome-letter'
import { signInOptions } from '@/lib/auth/sign-in'

export const metadata: Metadata = { title: 'Sign in' }

type SignInProps = { searchParams: Promise<{ error?: string; callbackUrl?: string }> }

export default async function SignIn({ searchParams }: SignInProps) {
  const [{ error, callbackUrl }, options] = await Promise.all([searchParams, signInOptions()])
  return (
    <div className="grid min-h-dvh lg:grid-cols-2">
      <main className="grid place-content-center px-6 py-12 lg:order-last">
        <div className="w-80 max-w-full sm:w-96">
          <Mark className="size-11 text-accent" />
          <h1 className="mt-5 mb-8 font-serif text-title">Sign in to Laurel</h1>
          <SignInForm {...options} error={error} callbackUrl={callbackUrl ?? '/'} />
        </div>
      </main>
      <WelcomeLetter />
    </div>
  )
}
