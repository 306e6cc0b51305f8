import type { Metadata } from 'next'
import { Door } from '@/components/people/door'
import { ResetForm } from '@/components/people/reset-form'

export const metadata: Metadata = { title: 'New password' }

type ResetProps = { searchParams: Promise<{ email?: string; key?: string }> }

export default async function Reset({ searchParams }: ResetProps) {
  const { email, key } = await searchParams
  return (
    <Door title="Choose a new password">
      <ResetForm email={String(email ?? '')} linkKey={String(key ?? '')} />
    </Door>
  )
}
