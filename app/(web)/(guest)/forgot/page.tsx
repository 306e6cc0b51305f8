import type { Metadata } from 'next'
import { Door } from '@/components/people/door'
import { ForgotForm } from '@/components/people/forgot-form'

export const metadata: Metadata = { title: 'Forgotten password' }

export default function Forgot() {
  return (
    <Door title="Forgotten your password?">
      <ForgotForm />
    </Door>
  )
}
