import type { Metadata } from 'next'
import { Door } from '@/components/people/door'
import { ForgotForm } from '@/components/people/forgot-form'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('signIn'))('forgot.tab') })

export default async function Forgot() {
  const t = await words('signIn')
  return (
    <Door title={t('forgot.title')}>
      <ForgotForm />
    </Door>
  )
}
