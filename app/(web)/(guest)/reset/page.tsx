import type { Metadata } from 'next'
import { Door } from '@/components/people/door'
import { ResetForm } from '@/components/people/reset-form'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('signIn'))('reset.tab') })

type ResetProps = { searchParams: Promise<{ email?: string; key?: string }> }

export default async function Reset({ searchParams }: ResetProps) {
  const [{ email, key }, t] = await Promise.all([searchParams, words('signIn')])
  return (
    <Door title={t('reset.title')}>
      <ResetForm email={String(email ?? '')} linkKey={String(key ?? '')} />
    </Door>
  )
}
