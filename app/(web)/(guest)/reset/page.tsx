import type { Metadata } from 'next'
import { Door } from '@/components/people/door'
import { ResetForm } from '@/components/people/reset-form'
import { resetWords } from '@/components/people/reset-words'

export const metadata: Metadata = { title: resetWords.tab }

type ResetProps = { searchParams: Promise<{ email?: string; key?: string }> }

export default async function Reset({ searchParams }: ResetProps) {
  const { email, key } = await searchParams
  return (
    <Door title={resetWords.title}>
      <ResetForm email={String(email ?? '')} linkKey={String(key ?? '')} />
    </Door>
  )
}
