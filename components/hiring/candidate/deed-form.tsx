'use client'

import type { ReactNode } from 'react'
import { Unfold } from '@/components/staff/unfold'
import { Button } from '@/components/ui/button'
import { useActionForm } from '@/components/ui/use-action-form'
import type { CaseDone } from '@/lib/actions/case-state'
import type { FormState } from '@/lib/actions/form-state'

type DeedFormProps = {
  send: (before: FormState<CaseDone>, form: FormData) => Promise<FormState<CaseDone>>
  /** What is sent along. */
  fields: Record<string, string>
  label: string
  /** What it is done to, where several buttons of a page say the same. */
  who?: string
  /** With `children` the button unfolds them first, and `now` is the one that does it. */
  now?: string
  look?: 'primary' | 'plain' | 'danger'
  children?: ReactNode
}

/** Something that is done at the press of a button. What changes much says first what it does and what it does not. */
export function DeedForm({ send, fields, label, who, now, look = 'plain', children }: DeedFormProps) {
  const { form, summary, busy } = useActionForm(send, { labels: {} })
  const named = who && <span className="sr-only"> {who}</span>
  const sent = (
    <form {...form} className="grid justify-items-start gap-3">
      {summary}
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit" look={look} busy={busy} className="max-w-full whitespace-normal">
        {now ?? (
          <span>
            {label}
            {named}
          </span>
        )}
      </Button>
    </form>
  )
  if (!children) return sent
  return (
    <Unfold
      label={
        <span>
          {label}
          {named}
        </span>
      }
      open={Boolean(summary)}
    >
      {children}
      {sent}
    </Unfold>
  )
}
