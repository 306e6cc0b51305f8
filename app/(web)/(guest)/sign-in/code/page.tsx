import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { CodeForm } from '@/components/people/code-form'
import { Door } from '@/components/people/door'
import { onTheWay } from '@/lib/auth/place-to-go'
import { currentActor } from '@/lib/auth/require-actor'
import { carriedStep } from '@/lib/auth/sign-in-step'
import { actorByStep } from '@/lib/domain/credentials/queries'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('signIn'))('step.tab') })

type CodeProps = { searchParams: Promise<{ to?: string; with?: string }> }

export default async function Code({ searchParams }: CodeProps) {
  const [{ to, with: kind }, t, step] = await Promise.all([searchParams, words('signIn'), carriedStep()])
  if (await currentActor()) redirect('/')
  if (!step || !(await actorByStep(step))) redirect(onTheWay('/sign-in?error=StepOver', to))
  const recovery = kind === 'recovery'
  return (
    <Door title={t('step.title')}>
      <CodeForm
        to={to}
        recovery={recovery}
        otherWay={onTheWay(recovery ? '/sign-in/code' : '/sign-in/code?with=recovery', to)}
        back={onTheWay('/sign-in', to)}
      />
    </Door>
  )
}
