import type { Metadata } from 'next'
import { Door } from '@/components/people/door'
import { ForgotForm } from '@/components/people/forgot-form'
import { forgotWords } from '@/components/people/forgot-words'

export const metadata: Metadata = { title: forgotWords.tab }

export default function Forgot() {
  return (
    <Door title={forgotWords.title}>
      <ForgotForm />
    </Door>
  )
}
