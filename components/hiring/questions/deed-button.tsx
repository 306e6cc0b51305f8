'use client'

import type { ComponentProps, ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { useDeed } from '@/components/values/use-deed'
import type { FormState } from '@/lib/actions/form-state'

type Send<R> = (before: FormState<R>, form: FormData) => Promise<FormState<R>>

type DeedButtonProps<R> = Omit<ComponentProps<typeof Button>, 'children'> & {
  send: Send<R>
  /** What is said when it is done. */
  said: string
  id: string
  more?: Record<string, string>
  children: ReactNode
  /** What it does and what not, where that is said first. */
  words?: ReactNode
}

/** A form of one button that does one thing to a set, a question or a group, and stays on its page. */
export function DeedButton<R>({ send, said, id, more = {}, children, words, ...button }: DeedButtonProps<R>) {
  const { form, summary, busy } = useDeed(send, said)
  return (
    <form {...form} className={words ? 'grid justify-items-start gap-3' : undefined}>
      {summary}
      {words}
      <input type="hidden" name="id" value={id} />
      {Object.entries(more).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button {...button} type="submit" busy={busy}>
        {children}
      </Button>
    </form>
  )
}
