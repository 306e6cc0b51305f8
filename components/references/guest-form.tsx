'use client'

import type { ReactNode } from 'react'
import { useActionForm } from '@/components/ui/use-action-form'
import type { FormState } from '@/lib/actions/form-state'
import { Hidden } from './hidden'

type GuestFormProps = {
  send: (before: FormState<null>, form: FormData) => Promise<FormState<null>>
  token: string
  locale: string
  at?: string
  labels?: Record<string, string>
  className?: string
  children: ReactNode
}

/** A form of a mailed link's page: says what went wrong on top, and keeps what was typed. */
export function GuestForm({ send, token, locale, at, labels = {}, className, children }: GuestFormProps) {
  const { form, summary } = useActionForm(send, { labels })
  return (
    <form {...form} className={className}>
      <Hidden token={token} locale={locale} at={at} />
      {summary}
      {children}
    </form>
  )
}
